/** The languages of the interface. A Traditional reader never meets Simplified text. */
export const LOCALES = ['en', 'zh-CN', 'zh-TW'] as const;
export type Locale = (typeof LOCALES)[number];

/** One sentence in every language: `{name}` marks a slot, `{one, other}` gives English its plural. */
type Sentence = string | { one: string; other: string };
export interface Word {
  en: Sentence;
  cn: Sentence;
  tw: Sentence;
}
export type Words = Record<string, Word>;

type Slots = Record<string, string | number>;
/** Answers with the sentence of a key. The slot `n` chooses between one and other. */
export type Say<W extends Words> = (key: keyof W & string, slots?: Slots) => string;

const COLUMN = { en: 'en', 'zh-CN': 'cn', 'zh-TW': 'tw' } as const;
const plural = new Intl.PluralRules('en');

function form(sentence: Sentence, slots: Slots): string {
  if (typeof sentence === 'string') return sentence;
  return plural.select(Number(slots['n'])) === 'one' ? sentence.one : sentence.other;
}

function filled(sentence: string, slots: Slots): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, slot: string) => String(slots[slot] ?? whole));
}

/** Binds a catalog to a language. */
export function sayIn<W extends Words>(words: W, locale: Locale): Say<W> {
  return (key, slots = {}) => {
    const word: Word | undefined = words[key];
    if (!word) throw new Error(`No words for "${key}"`);
    return sentenceIn(word, locale, slots);
  };
}

/** A word that stands in data (a step, a field) rather than in a catalog. */
export function sentenceIn(word: Word, locale: Locale, slots: Slots = {}): string {
  return filled(form(word[COLUMN[locale]], slots), slots);
}

/** A word with one of its slots filled, the same in every language. */
export function withSlot({ en, cn, tw }: Word, slot: string, value: string | number): Word {
  const fill = (sentence: Sentence): Sentence =>
    typeof sentence === 'string'
      ? sentence.replaceAll(`{${slot}}`, String(value))
      : {
          one: sentence.one.replaceAll(`{${slot}}`, String(value)),
          other: sentence.other.replaceAll(`{${slot}}`, String(value)),
        };
  return { en: fill(en), cn: fill(cn), tw: fill(tw) };
}

const COMMA = { en: ', ', 'zh-CN': '、', 'zh-TW': '、' } satisfies Record<Locale, string>;

/** Sets a few names or dates in a row: `Intl.ListFormat` of type unit puts nothing between Chinese ones. */
export function listIn(locale: Locale, list: readonly string[]): string {
  return list.join(COMMA[locale]);
}

const numbers = new Map<Locale, Intl.NumberFormat>();

/** A count as it is written: `20,000`. */
export function numberIn(locale: Locale, number: number): string {
  const format = numbers.get(locale) ?? new Intl.NumberFormat(locale);
  numbers.set(locale, format);
  return format.format(number);
}

/** The interface language for a browser's language tag, e.g. `zh-Hant-HK` → `zh-TW`. */
export function localeFor(tag: string): Locale {
  const wanted = new Intl.Locale(tag).maximize();
  if (wanted.language !== 'zh') return 'en';
  return wanted.script === 'Hant' ? 'zh-TW' : 'zh-CN';
}
