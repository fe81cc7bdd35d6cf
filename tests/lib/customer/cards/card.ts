/** What a text is to be read as. Phones: digits, then what the number is. */
export interface Told {
  name?: string;
  form?: string;
  nickname?: string;
  role?: string;
  org?: string;
  mail?: string[];
  phone?: string[];
  handle?: string[];
  web?: string;
  place?: string;
}

/** A name for the text, the text, and what it tells. */
export type CardCase = [what: string, text: string, told: Told];
