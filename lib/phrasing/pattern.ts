import type { Locale } from './rule.ts';
import {
  ANYTHING,
  eachNeeds,
  eitherStart,
  joined,
  NOTHING,
  NUMBER,
  rarer,
  startsWith,
  UNKNOWN,
  type Starts,
} from './starts.ts';

/**
 * The mini-syntax of rule patterns:
 * `(a|b)` alternatives · `x?` the character or group before it is optional · `_` a short gap
 * (up to three words, in Chinese up to six characters) · `__` a long one (eight words, in Chinese
 * twelve characters) · `{w}` one word (in Chinese one character) · `{ws}` up to three words, each after
 * a space (in Chinese as `_`) · `{n}` a number · `{end}` the end of a clause, not part of the match ·
 * `{name}` an entry of the vocabulary ·
 * `>x` must follow and `<x` must precede, without being part of the match ·
 * a space is any white space · in English `-` is a hyphen or a space. All else is literal.
 * There is no repetition and every gap is bounded, so that matching stays linear in the text.
 */
export interface Compiled {
  source: string;
  /** Length of the longest literal it can match; longer patterns are tried first. */
  longest: number;
  starts: Starts;
  /** Words of which one at least must be in a text that it matches, where such are known. */
  needs?: Starts | undefined;
}

interface Piece {
  compiled: Compiled;
  optional: boolean;
  /** A word begins after it. */
  border: boolean;
}

/** Alternatives that `{name}` stands for, in mini-syntax; `literal` ones are matched as written. */
export type Vocabulary = Record<string, string | { literal: readonly string[] }>;

/** May be empty, so that what comes after it begins the match as well. */
const GAP_STARTS: Starts = { open: [''], done: [ANYTHING] };
const GAP: Record<Locale, Compiled> = {
  en: { source: "(?:[\\w',-]{1,20}[ \\n]+){0,3}", longest: 4, starts: GAP_STARTS },
  zh: { source: '[^，。！？；：,.!?;:\\n“”「」]{0,6}?', longest: 2, starts: GAP_STARTS },
};
const LONG_GAP: Record<Locale, Compiled> = {
  en: { source: "(?:[\\w',$%-]{1,20}[ \\n]+){0,8}?", longest: 4, starts: GAP_STARTS },
  zh: { source: '[^。！？；.!?;\\n“”「」]{0,12}?', longest: 2, starts: GAP_STARTS },
};
/** `{w}`, `{ws}`, `{n}` and `{end}`. */
const ANY: Record<string, Record<Locale, Compiled>> = {
  w: {
    en: { source: "[\\w'-]{1,20}", longest: 3, starts: UNKNOWN },
    zh: { source: String.raw`[\u4E00-\u9FFF]`, longest: 1, starts: UNKNOWN },
  },
  ws: {
    // It begins with a space: the word before it is whole.
    en: {
      source: "(?:[ \\n]+[\\w',-]{1,20}){0,3}?",
      longest: 4,
      starts: { open: [''], done: [' '] },
    },
    zh: GAP.zh,
  },
  n: {
    en: {
      source: String.raw`\d{1,9}(?:[.,]\d{1,9}){0,3}`,
      longest: 2,
      starts: { open: [], done: [NUMBER] },
    },
    zh: {
      source: '[0-9一二三四五六七八九十百千万几两半.]{1,9}',
      longest: 2,
      starts: { open: [], done: `${NUMBER}一二三四五六七八九十百千万几两半`.split('') },
    },
  },
  end: {
    en: { source: String.raw`(?=[,.!?;:\s]|$)`, longest: 0, starts: NOTHING },
    zh: { source: String.raw`(?=[，。！？；、,.!?;~～…\s]|$)`, longest: 0, starts: NOTHING },
  },
};
const NEVER: Compiled = { source: '(?!)', longest: 0, starts: { open: [], done: [] } };

/** A space, a hyphen, and a gap, which ends with a space. */
const BORDERS = ' -_';
/** The next character must not be `?`: it would concern the last one of the run alone. */
const PLAIN = /(?:[A-Za-z0-9'\u4E00-\u9FFF](?!\?))*/y;

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
    starts: eitherStart(choices.map(({ starts }) => starts)),
    needs: eachNeeds(choices.map(({ needs }) => needs)),
  };
}

/** One after the other, from the last to the first: what follows a piece decides where words end. */
function inSequence(pieces: readonly Piece[], locale: Locale): Compiled {
  let [source, longest] = ['', 0];
  let starts = NOTHING;
  let needs: Starts | undefined;
  for (const { compiled, optional, border } of pieces.toReversed()) {
    source = (optional ? `(?:${compiled.source})?` : compiled.source) + source;
    longest += compiled.longest;
    const own = optional ? eitherStart([compiled.starts, NOTHING]) : compiled.starts;
    if (border && !optional) needs = rarer(needs, starts);
    if (compiled.needs && !optional) needs = rarer(needs, joined(compiled.needs, starts));
    starts = joined(own, starts);
    if (locale === 'zh' && !optional) needs = rarer(needs, starts);
  }
  return { source, longest, starts, needs };
}

/** Entries of a vocabulary stand in many patterns, and are compiled once. */
const entries = new WeakMap<Vocabulary, Map<string, Compiled>>();

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
    const pieces: Piece[] = [];
    for (let next = this.#text[this.#at]; next && next !== '|' && next !== ')';) {
      const compiled = this.#piece(next);
      const optional = this.#text[this.#at] === '?';
      if (optional) this.#at += 1;
      pieces.push({ compiled, optional, border: BORDERS.includes(next) });
      next = this.#text[this.#at];
    }
    return inSequence(pieces, this.#locale);
  }

  #piece(first: string): Compiled {
    this.#at += 1;
    if (first === '(') return this.#until(')');
    if (first === '{') return this.#named();
    if (first === '>') return this.#beside('?=');
    if (first === '<') return this.#beside('?<=');
    if (first === '_') return this.#gap();
    if (first === ' ') return { ...this.#literally(first), source: String.raw`[ \n]+` };
    if (first === '-' && this.#locale === 'en') {
      return { ...this.#literally(first), source: String.raw`[- \n]` };
    }
    return this.#literally(first + this.#plain());
  }

  /** The plain characters from here, as far as each stands for itself alone. */
  #plain(): string {
    PLAIN.lastIndex = this.#at;
    const run = PLAIN.exec(this.#text)?.[0] ?? '';
    this.#at += run.length;
    return run;
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
    return { source: `(${where}${source})`, longest, starts: NOTHING };
  }

  #until(close: string): Compiled {
    const inside = this.#alternatives();
    if (this.#text[this.#at] !== close) throw new Error(`Missing ) in "${this.#text}"`);
    this.#at += 1;
    return inside;
  }

  #literally(word: string): Compiled {
    return {
      source: escape(word),
      longest: word.length,
      starts: startsWith(word, this.#locale),
    };
  }

  #named(): Compiled {
    const close = this.#text.indexOf('}', this.#at);
    const name = this.#text.slice(this.#at, close);
    this.#at = close + 1;
    const any = ANY[name];
    if (any) return any[this.#locale];
    const entry = this.#vocabulary[name];
    if (entry === undefined) throw new Error(`Unknown {${name}} in "${this.#text}"`);
    const known = entries.get(this.#vocabulary)?.get(name);
    if (known) return known;
    const made =
      typeof entry === 'string'
        ? compilePattern(entry, this.#locale, this.#vocabulary)
        : either(entry.literal.map((word) => this.#literally(word)));
    const ours = entries.get(this.#vocabulary) ?? new Map<string, Compiled>();
    entries.set(this.#vocabulary, ours.set(name, made));
    return made;
  }
}

/** Translates one pattern; throws where it is malformed, which the rules' tests would show. */
export function compilePattern(text: string, locale: Locale, vocabulary: Vocabulary): Compiled {
  return new Parser(text, locale, vocabulary).whole();
}
