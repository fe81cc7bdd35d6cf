import type { Locale } from './rule.ts';

/**
 * The mini-syntax of rule patterns:
 * `(a|b)` alternatives · `x?` the character or group before it is optional · `_` a short gap
 * (up to three words, in Chinese up to six characters) · `__` a long one (eight words, in Chinese
 * twelve characters) · `{w}` one word (in Chinese one character) · `{n}` a number ·
 * `{end}` the end of a clause, not part of the match · `{name}` an entry of the vocabulary ·
 * `>x` must follow and `<x` must precede, without being part of the match ·
 * a space is any white space · in English `-` is a hyphen or a space. All else is literal.
 * There is no repetition and every gap is bounded, so that matching stays linear in the text.
 */
export interface Compiled {
  source: string;
  /** Length of the longest literal it can match; longer patterns are tried first. */
  longest: number;
}

/** Alternatives that `{name}` stands for, in mini-syntax; `literal` ones are matched as written. */
export type Vocabulary = Record<string, string | { literal: readonly string[] }>;

const GAP: Record<Locale, Compiled> = {
  en: { source: "(?:[\\w',-]{1,20}\\s{1,3}){0,3}", longest: 4 },
  zh: { source: '[^，。！？；：,.!?;:\\n“”「」]{0,6}?', longest: 2 },
};
const LONG_GAP: Record<Locale, Compiled> = {
  en: { source: "(?:[\\w'’,$%-]{1,20}\\s{1,3}){0,8}?", longest: 4 },
  zh: { source: '[^。！？；.!?;\\n“”「」]{0,12}?', longest: 2 },
};
/** `{w}`, `{n}` and `{end}`. */
const ANY: Record<string, Record<Locale, Compiled>> = {
  w: {
    en: { source: "[\\w'-]{1,20}", longest: 3 },
    zh: { source: String.raw`[\u4E00-\u9FFF]`, longest: 1 },
  },
  n: {
    en: { source: String.raw`\d{1,9}(?:[.,]\d{1,9}){0,3}`, longest: 2 },
    zh: { source: '[0-9一二三四五六七八九十百千万几两半.]{1,9}', longest: 2 },
  },
  end: {
    en: { source: String.raw`(?=[,.!?;:\s]|$)`, longest: 0 },
    zh: { source: String.raw`(?=[，。！？；、,.!?;~～…\s]|$)`, longest: 0 },
  },
};
const NEVER: Compiled = { source: '(?!)', longest: 0 };

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}

function either(choices: Compiled[]): Compiled {
  const [first, ...others] = choices.toSorted((a, b) => b.longest - a.longest);
  if (!first) return NEVER;
  if (others.length === 0) return first;
  return {
    source: `(?:${[first, ...others].map((choice) => choice.source).join('|')})`,
    longest: first.longest,
  };
}

class Parser {
  readonly #text: string;
  readonly #locale: Locale;
  readonly #vocabulary: Vocabulary;
  #at = 0;

  constructor(text: string, locale: Locale, vocabulary: Vocabulary) {
    this.#text = text;
    this.#locale = locale;
    this.#vocabulary = vocabulary;
  }

  whole(): Compiled {
    const choice = this.#alternatives();
    if (this.#at < this.#text.length) throw new Error(`Unexpected ) in "${this.#text}"`);
    return choice;
  }

  #alternatives(): Compiled {
    const choices = [this.#sequence()];
    while (this.#text[this.#at] === '|') {
      this.#at += 1;
      choices.push(this.#sequence());
    }
    return either(choices);
  }

  #sequence(): Compiled {
    let source = '';
    let longest = 0;
    for (let next = this.#text[this.#at]; next && next !== '|' && next !== ')';) {
      const piece = this.#piece(next);
      const optional = this.#text[this.#at] === '?';
      if (optional) this.#at += 1;
      source += optional ? `(?:${piece.source})?` : piece.source;
      longest += piece.longest;
      next = this.#text[this.#at];
    }
    return { source, longest };
  }

  #piece(first: string): Compiled {
    this.#at += 1;
    if (first === '(') return this.#until(')');
    if (first === '{') return this.#named();
    if (first === '>') return this.#beside('?=');
    if (first === '<') return this.#beside('?<=');
    if (first === '_') return this.#gap();
    if (first === ' ') return { source: String.raw`\s{1,3}`, longest: 1 };
    if (first === '-' && this.#locale === 'en') return { source: String.raw`[-\s]`, longest: 1 };
    return { source: escape(first), longest: 1 };
  }

  #gap(): Compiled {
    if (this.#text[this.#at] !== '_') return GAP[this.#locale];
    this.#at += 1;
    return LONG_GAP[this.#locale];
  }

  /** What stands beside a match counts for the order: the more is asked for, the sooner it is tried. */
  #beside(where: '?=' | '?<='): Compiled {
    const { source, longest } = this.#piece(this.#text[this.#at] ?? '');
    if (this.#text[this.#at] === '?') throw new Error(`Optional context in "${this.#text}"`);
    return { source: `(${where}${source})`, longest };
  }

  #until(close: string): Compiled {
    const inside = this.#alternatives();
    if (this.#text[this.#at] !== close) throw new Error(`Missing ) in "${this.#text}"`);
    this.#at += 1;
    return inside;
  }

  #named(): Compiled {
    const close = this.#text.indexOf('}', this.#at);
    const name = this.#text.slice(this.#at, close);
    this.#at = close + 1;
    const any = ANY[name];
    if (any) return any[this.#locale];
    const entry = this.#vocabulary[name];
    if (entry === undefined) throw new Error(`Unknown {${name}} in "${this.#text}"`);
    if (typeof entry === 'string') return compilePattern(entry, this.#locale, this.#vocabulary);
    return either(entry.literal.map((word) => ({ source: escape(word), longest: word.length })));
  }
}

/** Translates one pattern; throws where it is malformed, which the rules' tests would show. */
export function compilePattern(text: string, locale: Locale, vocabulary: Vocabulary): Compiled {
  return new Parser(text, locale, vocabulary).whole();
}
