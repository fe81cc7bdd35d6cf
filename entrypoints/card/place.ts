const GAP = 6;
const EDGE = 8;

/** Puts the card below the words, above them where there is no room, always inside the window. */
export function placeBeside(card: HTMLElement, words: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = card;
  const below = words.bottom + GAP;
  const above = words.top - GAP - height;
  const top = below + height > innerHeight - EDGE && above >= EDGE ? above : below;
  const within = (at: number, most: number) => Math.max(EDGE, Math.min(at, most - EDGE));
  card.style.left = `${within(words.left, innerWidth - width)}px`;
  card.style.top = `${within(top, innerHeight - height)}px`;
}
