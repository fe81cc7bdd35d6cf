import { markedIn, type Marked } from '../../lib/phrasing/marked.ts';
import type { Found } from './watch.ts';

/** More than these are not told: nobody reads a longer list. */
const MOST = 100;

/** Tells what was found in the draft whenever it changes. */
export class Wording {
  readonly #tell: (marks: Marked[]) => void;
  #last: string | undefined;

  constructor(tell: (marks: Marked[]) => void) {
    this.#tell = tell;
  }

  read(found: readonly Found[]): void {
    const marks = found
      .slice(0, MOST)
      .map(({ finding, place }) => markedIn(place.block.written, finding));
    const told = JSON.stringify(marks);
    if (told === this.#last) return;
    this.#last = told;
    this.#tell(marks);
  }
}
