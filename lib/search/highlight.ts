import { fold } from './fold.ts';
import { spokenForms } from './line.ts';

/** A piece of a text, and whether the query stands there. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** The text as it is searched, with the place in the original of each of its units. */
function folding(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let place = 0;
  for (const letter of text) {
    const plain = fold(letter);
    for (let unit = 0; unit < plain.length; unit++) places.push(place);
    folded += plain;
    place += letter.length;
  }
  return { folded, places: [...places, text.length] };
}

/** Parts a text where the terms stand in it. */
export function pieces(text: string, terms: string[]): Piece[] {
  const { folded, places } = folding(text);
  const marked = new Uint8Array(text.length);
  for (const term of terms) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
      marked.fill(1, places[at], places[at + term.length]);
    }
  }
  const parts: Piece[] = [];
  for (const [at, unit] of [...marked].entries()) {
    const last = parts.at(-1);
    if (last && last.marked === Boolean(unit)) last.text += text.charAt(at);
    else parts.push({ text: text.charAt(at), marked: Boolean(unit) });
  }
  return parts;
}

/** As `pieces`; a name that was found by its pinyin is marked as a whole. */
export function piecesOfName(name: string, spoken: string | undefined, terms: string[]): Piece[] {
  const parts = pieces(name, terms);
  if (parts.some(({ marked }) => marked) || !spoken) return parts;
  const { joined, initials } = spokenForms(spoken);
  const said = terms.some((term) => [...joined, initials].some((form) => form.includes(term)));
  return said ? [{ text: name, marked: true }] : parts;
}
