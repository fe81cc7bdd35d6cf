import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card, type Shown } from './card.ts';

declare global {
  /** Left on the scripts' own global, which the page cannot see, for the guard to find. */
  var evergreenCard: ((shown: Shown) => Card) | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.evergreenCard = (shown) => new Card(shown);
});
