import type { HitRow } from '../../lib/customer/hit-rows.ts';
import type { NoteHit } from '../../lib/dossier/note-search.ts';
import type { Piece } from '../../lib/search/highlight.ts';
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
  /** Under a customer's name: organisation and address, or what was written of them. */
  detail: string;
  kind: 'paletteScreen' | 'paletteAction' | 'paletteCustomer' | 'paletteNote';
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

/** Opens a dossier, at the entry of it that was found. */
type Open = (personId: string, entryId?: string) => void;

const plain = (pieces: Piece[]) => pieces.map(({ text }) => text).join('');

export function customerEntries(rows: HitRow[], open: Open): Entry[] {
  return rows.map(({ id, name, detail }) => ({
    id,
    name: plain(name),
    detail: plain(detail),
    kind: 'paletteCustomer',
    run: () => open(id),
  }));
}

export function noteEntries(hits: NoteHit[], open: Open): Entry[] {
  return hits.map(({ id, personId, name, text }) => ({
    id: `${id} ${personId}`,
    name: plain(name),
    detail: plain(text),
    kind: 'paletteNote',
    run: () => open(personId, id),
  }));
}
