import { LONGEST_LINE, LONGEST_ROW, MOST_RECORDS } from '../file-limits.ts';
import { UnreadableFileError } from '../unreadable.ts';

/** One card: its properties, each as one line. */
export interface Card {
  lines: string[];
  /** It came to its end, and has no more lines than a card may have. */
  whole: boolean;
}

/** Properties that are large and none of ours. */
const LEFT_OUT =
  /^(?:[\w-]+\.)?(?:(?:PHOTO|LOGO|SOUND|KEY|AGENT)[;:]|[^:]{1,200};(?:ENCODING=)?(?:B|BASE64)[;:])/i;
const QUOTED = /^[^:]{1,500}QUOTED-PRINTABLE[^:]{0,500}:/i;
const MOST_LINES = 5000;

/** Lines that are one property; how they are put together depends on how it is written. */
interface Property {
  parts: string[];
  length: number;
  quoted: boolean;
}

/** A line that goes on after half a character, which no blank can stand in. */
const HALF = /=[89A-F][\dA-F]$/i;

/** The lines of a property as one. Evolution folds what it has already broken softly. */
function joinedLine({ parts: [first = '', ...others], quoted }: Property): string {
  const blanks = quoted && others.every((part) => /^[ \t]/.test(part));
  const folded = blanks && (others.length > 1 || HALF.test(first));
  return first + others.map((part) => (folded ? part.slice(1) : part)).join('');
}

/** Puts the lines of a file together to cards: folded lines, soft line breaks, a card in a card. */
export class CardLines {
  /** What came after the last line break, in pieces. */
  #rest: string[] = [];
  #restLength = 0;
  #card: Card | undefined;
  /** The property that the next line may go on with; without parts when it is left out. */
  #open: Property | undefined;
  /** How many cards the line stands in: an agent has a card inside. */
  #depth = 0;
  #agent = false;
  #found: Card[] = [];
  #count = 0;

  /** Reads on. @returns the cards that came to their end */
  read(text: string, last: boolean): Card[] {
    this.#found = [];
    const lines = text.split('\n');
    const rest = lines.pop() ?? '';
    for (const line of lines) this.#line(line);
    this.#rest.push(rest);
    this.#restLength += rest.length;
    if (this.#restLength > LONGEST_LINE) this.#refuse();
    if (last) this.#line('');
    if (last && this.#card) this.#finish(false);
    return this.#found;
  }

  #refuse(): never {
    throw new UnreadableFileError('tooLongCell', this.#count + 1);
  }

  /** One line of the file; old Macs end theirs with a carriage return alone. */
  #line(end: string): void {
    const line = [...this.#rest, end].join('');
    this.#rest = [];
    this.#restLength = 0;
    for (const one of line.replace(/\r$/, '').split('\r')) this.#physical(one);
  }

  #physical(line: string): void {
    if (this.#open && this.#goesOn(this.#open, line)) return;
    this.#close();
    const [, edge] = /^\s*(BEGIN|END)\s*:\s*VCARD\s*$/i.exec(line.slice(0, 100)) ?? [];
    if (edge) this.#edge(edge.toUpperCase());
    else if (this.#card && this.#depth === 1 && line.trim()) this.#start(line);
  }

  #start(line: string): void {
    const quoted = QUOTED.test(line);
    const parts = LEFT_OUT.test(line) ? [] : [quoted ? line.trimEnd() : line];
    this.#open = { parts, length: 0, quoted };
    this.#agent = /^AGENT[:;]/i.test(line);
  }

  /** Whether the line belongs to the property before it. */
  #goesOn(open: Property, line: string): boolean {
    const { parts, quoted } = open;
    const before = parts.at(-1);
    const soft = quoted && before?.endsWith('=');
    if (!soft && !(/^[ \t]/.test(line) && line.trim())) return false;
    if (before === undefined) return true;
    if (soft) parts[parts.length - 1] = before.slice(0, -1);
    parts.push(soft ? line.trimEnd() : line.slice(1));
    open.length += line.length;
    if (open.length > LONGEST_ROW) this.#refuse();
    return true;
  }

  #close(): void {
    const line = this.#open && joinedLine(this.#open);
    if (line && this.#card && this.#card.lines.length <= MOST_LINES) this.#card.lines.push(line);
    this.#open = undefined;
  }

  #edge(edge: string): void {
    if (edge === 'END') {
      if (this.#depth === 1) this.#finish(true);
      this.#depth = Math.max(0, this.#depth - 1);
    } else if (this.#agent) {
      this.#depth++;
    } else {
      // The card before it was cut off.
      if (this.#card) this.#finish(false);
      this.#card = { lines: [], whole: true };
      this.#depth = 1;
    }
    this.#agent = false;
  }

  #finish(ended: boolean): void {
    if (!this.#card) return;
    this.#close();
    const { lines } = this.#card;
    this.#found.push({ lines, whole: ended && lines.length <= MOST_LINES });
    this.#card = undefined;
    if (++this.#count > MOST_RECORDS) throw new UnreadableFileError('tooManyRecords');
  }
}
