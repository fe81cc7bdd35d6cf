import { tellDraftMarked } from '../../lib/messages/in-page.ts';
import type { Card, Shown } from '../card/card.ts';

let loading: Promise<void> | undefined;

/**
 * The card, its styles, the reasons and the better sentences are a script of their own, loaded once
 * there is something to show. `undefined` where that fails: the extension was updated or removed.
 */
export async function cards(): Promise<((shown: Shown) => Card) | undefined> {
  loading ??= globalThis.evergreenCard ? Promise.resolve() : tellDraftMarked();
  try {
    await loading;
  } catch {
    loading = undefined;
  }
  return globalThis.evergreenCard;
}
