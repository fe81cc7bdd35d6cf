import type { HitRow } from '../../lib/customer/hit-rows.ts';
import { screenWords, type SayOnScreen, type ScreenWord } from '../../lib/i18n/screen.ts';
import { LOCALES, sentenceIn } from '../../lib/i18n/words.ts';

/** A screen or an action that the palette offers. */
export interface Command {
  word: ScreenWord;
  kind: 'paletteScreen' | 'paletteAction';
  run: () => void;
}

/** One line of the palette. */
export interface Entry {
  id: string;
  name: string;
  /** Under a customer's name: organisation and address. */
  detail: string;
  kind: 'paletteScreen' | 'paletteAction' | 'paletteCustomer';
  run: () => void;
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** A command is found by its name in any language: one does not have to switch the keyboard for it. */
function isMeant({ word }: Command, words: string[]): boolean {
  const names = LOCALES.map((locale) => folded(sentenceIn(screenWords[word], locale)));
  return words.every((word) => names.some((name) => name.includes(word)));
}

/** The commands that a query means: all of them while nothing is typed. */
export function commandEntries(commands: Command[], query: string, say: SayOnScreen): Entry[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return commands
    .filter((command) => isMeant(command, words))
    .map(({ word, kind, run }) => ({ id: word, name: say(word), detail: '', kind, run }));
}

export function customerEntries(rows: HitRow[], open: (id: string) => void): Entry[] {
  const textOf = (pieces: HitRow['name']) => pieces.map(({ text }) => text).join('');
  return rows.map(({ id, name, detail }) => ({
    id,
    name: textOf(name),
    detail: textOf(detail),
    kind: 'paletteCustomer',
    run: () => open(id),
  }));
}
