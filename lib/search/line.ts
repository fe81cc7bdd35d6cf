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

export function lineOf(person: Findable): Line {
  const { id, name, spoken, nicknames = [], organisation = '', others } = person;
  const line: Line = { id, latin: '', wide: '' };
  const put = (mark: Mark | '', text: string) => {
    const runs = Map.groupBy(runsOf(fold(text)), familyOf);
    for (const [family, texts] of runs) line[family] += mark + texts.join(' ');
  };
  if (spoken) {
    const { joined, initials } = spokenForms(spoken);
    put(MARK.initials, initials);
    for (const form of joined) put(MARK.spoken, form);
  }
  put(spoken ? MARK.name : '', name);
  for (const nickname of nicknames) put(MARK.name, nickname);
  put(MARK.organisation, organisation);
  for (const other of others) put(MARK.other, other);
  return line;
}
