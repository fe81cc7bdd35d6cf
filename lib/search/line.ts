import { familyOf, fold, runsOf, type Family } from './fold.ts';

/** What a person is found by. */
export interface Findable {
  id: string;
  name: string;
  /** Pinyin of the name, syllable by syllable: `wang xiao ming`. */
  spoken?: string | undefined;
  /** What else they are called. */
  nicknames?: string[];
  organisation?: string | undefined;
  /** Form of address, e-mail addresses, phone numbers, tags. */
  others: string[];
}

/** A person's line in each of the two haystacks. */
export type Line = { id: string } & Record<Family, string>;

/**
 * What stands before a field, so that a hit knows what it hit. A line begins with the name, or with
 * its initials and pinyin.
 */
export const MARK = {
  name: '\u0004',
  spoken: '\u0001',
  initials: '\u0002',
  organisation: '\u0003',
  other: '\t',
} as const;
type Mark = (typeof MARK)[keyof typeof MARK];

/** The ways in which pinyin is typed: joined, with v for ü, and initials. */
export function spokenForms(spoken: string): { joined: string[]; initials: string } {
  const syllables = spoken.toLowerCase().split(' ');
  const joined = [fold(syllables.join('')), fold(syllables.join('').replaceAll('ü', 'v'))];
  return {
    joined: [...new Set(joined)],
    initials: fold(syllables.map((syllable) => syllable.charAt(0)).join('')),
  };
}

/** Adds folded text to a line, each of its runs to the haystack that it belongs to. */
function put(line: Line, mark: Mark | '', text: string): void {
  const runs = Map.groupBy(runsOf(fold(text)), familyOf);
  for (const [family, texts] of runs) line[family] += mark + texts.join(' ');
}

export function lineOf(person: Findable): Line {
  const { id, name, spoken, nicknames = [], organisation = '', others } = person;
  const line: Line = { id, latin: '', wide: '' };
  if (spoken) {
    const { joined, initials } = spokenForms(spoken);
    put(line, MARK.initials, initials);
    for (const form of joined) put(line, MARK.spoken, form);
  }
  put(line, spoken ? MARK.name : '', name);
  for (const nickname of nicknames) put(line, MARK.name, nickname);
  put(line, MARK.organisation, organisation);
  for (const other of others) put(line, MARK.other, other);
  return line;
}

/** A line of whole texts, behind the name of whom they are about: notes, calls, answers. */
export function textLine(id: string, name: string, texts: string[]): Line {
  const line: Line = { id, latin: '', wide: '' };
  put(line, MARK.name, name);
  for (const text of texts) put(line, MARK.other, text);
  return line;
}
