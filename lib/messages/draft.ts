import { browser } from '@wxt-dev/browser';
import type { Scope } from '../phrasing/ignoring.ts';
import type { Marked } from '../phrasing/marked.ts';
import type { Span } from '../phrasing/sentence.ts';

/** What the panel asks the guard to do with an expression in the draft. */
export type DraftAct =
  | { does: 'show' }
  /** Offsets count in the marked sentence. */
  | { does: 'replace'; with: Span & { text: string } }
  | { does: 'ignore'; scope: Scope }
  | { does: 'markAgain' };

export interface Guarding {
  isAlive(): boolean;
  stop(): void;
  /** Answers whether it was done. */
  act(marked: Marked, act: DraftAct): Promise<boolean>;
}

declare global {
  /** Left on the scripts' own global, which the page cannot see, for a second injection and for us. */
  var evergreenGuard: Guarding | undefined;
}

/** Does something with an expression in the draft of a tab; `false` where it is no longer there. */
export async function actInDraft(tabId: number, marked: Marked, act: DraftAct): Promise<boolean> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      args: [marked, act],
      func: (marked: Marked, act: DraftAct) => globalThis.evergreenGuard?.act(marked, act),
    });
    return answer?.result === true;
  } catch {
    return false;
  }
}
