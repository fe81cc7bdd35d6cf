import { deepEqual } from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { EditorName } from './build.ts';
import { LINES, unstarred } from './draft.ts';
import { improved, markedIn } from './expected.ts';

/** A person at the keyboard of one browser. */
export interface Hands {
  /** Editors in which a space beside words that were all bold becomes bold with them. */
  spaceTurnsBold: readonly EditorName[];
  open(name: EditorName): Promise<void>;
  /** Clicks into the draft, beside its words. */
  click(): Promise<void>;
  /** Presses keys together. */
  press(...keys: string[]): Promise<void>;
  /** What the editor's own model holds. */
  lines(): Promise<string[]>;
  /** The words that are marked. */
  marked(): Promise<string[]>;
  /** What the open card says; nothing where none is open. */
  card(): Promise<string>;
}

/** Where the draft is, whatever the editor calls it. */
export const DRAFT =
  '.draft, .public-DraftEditor-content, .ck-editor__editable, .tox-edit-area__iframe';

/** Where nothing is bold, some lines are like others. */
const IN_FIELDS = [0, 4, 5];
/** Lines in which is typed after the suggestion: in plain words, in bold ones, in Chinese. */
const GOES_ON = [0, 1, 5];

const isField = (name: EditorName) =>
  ['textarea', 'input', 'react', 'field-in-root'].includes(name);

function linesIn(name: EditorName): string[] {
  if (name === 'input') return LINES.slice(0, 1).map(unstarred);
  return isField(name) ? LINES.map(unstarred) : LINES;
}

/** Waits until an answer is the right one, and says which one it was when it never is. */
async function becomes<T>(ask: () => Promise<T>, right: T, what: string): Promise<void> {
  const started = Date.now();
  for (;;) {
    const answer = await ask();
    try {
      deepEqual(answer, right, what);
      return;
    } catch (error) {
      if (Date.now() - started > 20_000) throw error;
    }
    await pause(50);
  }
}

const marksOf = (lines: readonly string[]) => lines.flatMap(markedIn).toSorted();

class Prover {
  readonly #hands: Hands;
  readonly #spaceTurnsBold: boolean;
  #lines: string[] = [];

  constructor(hands: Hands, name: EditorName) {
    this.#hands = hands;
    this.#spaceTurnsBold = hands.spaceTurnsBold.includes(name);
  }

  async reads(lines: string[], after: string): Promise<void> {
    this.#lines = lines;
    await becomes(() => this.#hands.lines(), lines, `the model ${after}`);
    const marked = async () => (await this.#hands.marked()).toSorted();
    await becomes(marked, marksOf(lines), `the marks ${after}`);
  }

  /** Goes by keys to the mark in a line and takes its first suggestion. */
  async #apply(n: number): Promise<void> {
    await this.#hands.press('Control', 'Home');
    for (const _ of marksOf(this.#lines.slice(0, n + 1))) {
      await this.#hands.press('Alt', '.');
      await becomes(async () => (await this.#hands.card()) !== '', true, 'a card is open');
    }
    await this.#hands.press('Enter');
  }

  #improved(n: number, typed = ''): string[] {
    const { [n]: line = '' } = this.#lines;
    return this.#lines.with(n, improved(line, { typed, spaceTurnsBold: this.#spaceTurnsBold }));
  }

  async appliesAndUndoes(n: number): Promise<void> {
    const before = this.#lines;
    await this.#apply(n);
    await this.reads(this.#improved(n), `after a suggestion in line ${n + 1}`);
    await this.#hands.press('Control', 'z');
    await this.reads(before, `after one undo in line ${n + 1}`);
  }

  async appliesAndGoesOn(n: number): Promise<void> {
    const next = this.#improved(n, '!');
    await this.#apply(n);
    await becomes(() => this.#hands.card(), '', 'the card is closed');
    await this.#hands.press('!');
    await this.reads(next, `after typing behind a suggestion in line ${n + 1}`);
  }
}

/** The same for every editor: marked, replaced, undone, written on. */
export async function prove(hands: Hands, name: EditorName): Promise<void> {
  await hands.open(name);
  const lines = linesIn(name);
  const prover = new Prover(hands, name);
  await becomes(() => hands.lines(), lines, 'the model at first');
  await hands.click();
  await prover.reads(lines, 'at first');
  const all = [...lines.keys()].filter((n) => !isField(name) || IN_FIELDS.includes(n));
  for (const n of all) await prover.appliesAndUndoes(n);
  for (const n of all) if (GOES_ON.includes(n)) await prover.appliesAndGoesOn(n);
}
