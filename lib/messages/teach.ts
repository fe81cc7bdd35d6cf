import { browser } from '@wxt-dev/browser';
import * as z from 'zod/mini';
import type { Pointed, Wanted } from '../sites/teach/pointed.ts';

/** Waits in the script's own world, which the page cannot see. */
interface Teaching {
  point: (wanted: Wanted, hint: string) => Promise<Pointed | undefined>;
  end: () => void;
}

declare global {
  var evergreenTeach: Teaching | undefined;
}

const text = z.string().check(z.minLength(1), z.maxLength(500));
/** The script shares its process with the page: trust nothing. */
const pointedSchema = z.strictObject({
  region: text,
  css: text,
  weak: z.boolean(),
  reads: z.strictObject({ name: z.exactOptional(text), address: z.exactOptional(text) }),
}) satisfies z.ZodMiniType<Pointed>;

/** The tab in front: what is pointed at in it, and where it is. */
export interface TabInFront {
  id: number;
  url: string;
}

/** The tab in front of this window; `undefined` where it is none that may be read. */
export async function tabInFront(): Promise<TabInFront | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined || !tab.url ? undefined : { id: tab.id, url: tab.url };
}

/**
 * Lets the user point at something in a tab, and answers with how it is found again; nothing where they
 * gave up, or the page was left.
 * @param hint one line that is shown over the page meanwhile; nothing of a customer
 */
export async function pointIn(
  tabId: number,
  wanted: Wanted,
  hint: string,
): Promise<Pointed | undefined> {
  const target = { tabId, frameIds: [0] };
  try {
    await browser.scripting.executeScript({ target, files: ['/teach.js'] });
    const [answer] = await browser.scripting.executeScript({
      target,
      args: [wanted, hint],
      func: (wanted: Wanted, hint: string) => globalThis.evergreenTeach?.point(wanted, hint),
    });
    return pointedSchema.safeParse(answer?.result).data;
  } catch {
    return undefined;
  }
}

/** Ends the pointing in a tab, if there is any. */
export async function endPointing(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] };
  const func = () => globalThis.evergreenTeach?.end();
  // A page that is gone points at nothing any more.
  await browser.scripting.executeScript({ target, func }).catch(() => {});
}
