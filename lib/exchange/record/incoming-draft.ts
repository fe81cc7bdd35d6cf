import { NOTE } from '../../customer/limits.ts';
import { masked } from '../../customer/numbers.ts';
import type { FieldId } from '../../dossier/fields.ts';
import { emailsIn, phonesIn, tagsIn } from './cell-values.ts';
import { isDamaged, isReplaced } from '../encoding.ts';
import { answerOf, joinedAnswer } from './foreign-answer.ts';
import { MOST_VALUES } from '../file-limits.ts';
import { formOf, fullName, type NameParts } from './full-name.ts';
import type { Incoming } from '../incoming.ts';
import type { Layout } from '../layout.ts';
import type { Read, Refusal } from '../read-file.ts';
import { tidy, tidyText } from './tidy.ts';

const EXCERPT = 80;

/** A record that is not taken in, with its beginning to find it by. */
export function refusal(
  place: number,
  reason: Refusal['reason'],
  cells: readonly string[],
): Refusal {
  return { place, reason, text: tidy(cells.join(' ').slice(0, EXCERPT * 4), EXCERPT) };
}

/** No card, identity or account number has fewer digits; most texts of a file have none at all. */
const SIX_DIGITS = /(?:[\d０-９][^\d０-９]*){6}/;
const withoutNumbers = (text: string) => (SIX_DIGITS.test(text) ? masked(text) : text);

/** A text in parts that each are a note; no sign is cut in half, which may be two units long. */
function parted(text: string): string[] {
  const signs = Array.from(text);
  const count = Math.ceil(signs.length / (NOTE / 2));
  return Array.from({ length: count }, (_, at) =>
    signs
      .slice((at * NOTE) / 2, ((at + 1) * NOTE) / 2)
      .join('')
      .trim(),
  );
}

/** Puts a value into a list that holds each once. */
function keep(values: string[], value: string): void {
  if (values.length < MOST_VALUES && !values.includes(value)) values.push(value);
}

/** A handle that says itself which service it is of. */
const SERVED = /^\p{L}[\p{L} ]{1,20}: /u;

/** One record of a file while it is read. What does not fit where it should go becomes a note. */
export class IncomingDraft {
  readonly name: NameParts = {};
  formOfAddress = '';
  organisation = '';
  readonly #emails: string[] = [];
  readonly #phones: string[] = [];
  readonly #handles: string[] = [];
  readonly #tags: string[] = [];
  readonly #answers = new Map<FieldId, string[]>();
  readonly #notes: Incoming['notes'] = [];
  readonly #left: string[] = [];

  /** One part of the name; the first that is given counts. */
  addName(part: keyof NameParts, text: string): void {
    this.name[part] ||= tidy(text);
  }

  addEmails(text: string, heading: string): void {
    const { found, whole } = emailsIn(text);
    for (const email of found) keep(this.#emails, email);
    if (!whole) this.leave(heading, text);
  }

  addPhones(text: string, heading: string): void {
    const { found, whole } = phonesIn(text);
    for (const phone of found) keep(this.#phones, phone);
    if (!whole) this.leave(heading, text);
  }

  /** @param service such as WeChat; '' where it is not known */
  addHandle(service: string, text: string): void {
    const value = tidy(text);
    const named = service && !SERVED.test(value) ? `${service}: ${value}` : value;
    if (value) keep(this.#handles, tidy(named));
  }

  addTags(text: string): void {
    for (const tag of tagsIn(text)) keep(this.#tags, tag);
  }

  addAnswer(field: FieldId, text: string, heading: string, dates?: Layout['dates']): void {
    const answer = text.length > NOTE ? undefined : answerOf(field, text, dates);
    if (answer === undefined) this.leave(heading, text);
    else if (answer) this.#answers.set(field, [...(this.#answers.get(field) ?? []), answer]);
  }

  addNote(text: string, from: { at?: number; by?: string } = {}): void {
    const whole = withoutNumbers(tidyText(text));
    for (const part of whole.length > NOTE ? parted(whole) : [whole]) {
      if (part) this.#notes.push({ text: part, ...from });
    }
  }

  /** Keeps what has no place of its own, with its heading. */
  leave(heading: string, text: string): void {
    const value = tidyText(text);
    if (value) this.#left.push(heading ? `${tidy(heading)}: ${value}` : value);
  }

  /**
   * What was gathered.
   * @param cells the record as it stands in the file, to find it by where it is refused
   */
  read(place: number, cells: readonly string[]): Read {
    if (cells.some(isDamaged)) return refusal(place, 'damaged', cells);
    const organisation = tidy(this.organisation);
    const written = fullName(this.name) || (this.#emails[0] ?? organisation);
    const name = tidy(written || (this.#phones[0] ?? this.#handles[0] ?? ''));
    if (!name) return refusal(place, 'nameless', cells);
    if (isReplaced(name)) return refusal(place, 'damaged', cells);
    const form = tidy(this.formOfAddress || (formOf(this.name) ?? ''));
    this.addNote(this.#left.join('\n'));
    return {
      name,
      ...(form && { formOfAddress: form }),
      ...(organisation && { organisation }),
      emails: this.#emails,
      phones: this.#phones,
      handles: this.#handles,
      tags: this.#tags,
      facts: this.#facts(),
      notes: this.#notes.slice(0, MOST_VALUES),
      place,
    };
  }

  #facts(): Incoming['facts'] {
    return [...this.#answers].map(([field, answers]) => ({
      field,
      value: withoutNumbers(joinedAnswer(field, answers)).slice(0, NOTE),
    }));
  }
}
