import { NOTE } from '../../customer/limits.ts';
import { masked } from '../../customer/numbers.ts';
import type { FieldId } from '../../dossier/fields.ts';
import { emailsIn, phonesIn, tagsIn } from './cell-values.ts';
import { isDamaged } from '../encoding.ts';
import { answerOf, joinedAnswer } from './foreign-answer.ts';
import { MOST_VALUES } from '../file-limits.ts';
import { formOf, fullName, type NameParts } from './full-name.ts';
import type { Incoming } from '../incoming.ts';
import type { Layout } from '../layout.ts';
import type { Read, Refusal } from '../read-file.ts';
import { tidy, tidyText } from './tidy.ts';

const EXCERPT = 80;

/** How the beginning of a record is shown, to find it by. */
export const excerpt = (text: string): string => tidy(text.slice(0, EXCERPT * 4), EXCERPT);

const firstOf = (values: Set<string>) => [...values].slice(0, MOST_VALUES);

/** One record of a file while it is read. What does not fit where it should go becomes a note. */
export class IncomingDraft {
  readonly name: NameParts = {};
  formOfAddress = '';
  organisation = '';
  readonly #emails = new Set<string>();
  readonly #phones = new Set<string>();
  readonly #handles = new Set<string>();
  readonly #tags = new Set<string>();
  readonly #answers = new Map<FieldId, string[]>();
  readonly #notes: Incoming['notes'] = [];
  readonly #left: string[] = [];

  /** One part of the name; the first that is given counts. */
  addName(part: keyof NameParts, text: string): void {
    this.name[part] ||= tidy(text);
  }

  addEmails(text: string, heading: string): void {
    const { found, whole } = emailsIn(text);
    for (const email of found) this.#emails.add(email);
    if (!whole) this.leave(heading, text);
  }

  addPhones(text: string, heading: string): void {
    const { found, whole } = phonesIn(text);
    for (const phone of found) this.#phones.add(phone);
    if (!whole) this.leave(heading, text);
  }

  /** @param service such as WeChat; '' where it is not known */
  addHandle(service: string, text: string): void {
    const value = tidy(text);
    const named = service && !value.startsWith(`${service}:`) ? `${service}: ${value}` : value;
    if (value) this.#handles.add(tidy(named));
  }

  addTags(text: string): void {
    for (const tag of tagsIn(text)) this.#tags.add(tag);
  }

  addAnswer(field: FieldId, text: string, heading: string, dates?: Layout['dates']): void {
    const answer = answerOf(field, text, dates);
    if (answer === undefined) this.leave(heading, text);
    else if (answer) this.#answers.set(field, [...(this.#answers.get(field) ?? []), answer]);
  }

  addNote(text: string, from: { at?: number; by?: string } = {}): void {
    const rest = Array.from(masked(tidyText(text)));
    // A sign may be two units long.
    while (rest.length > 0) {
      const part = rest
        .splice(0, NOTE / 2)
        .join('')
        .trim();
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
   * @param raw the record as it stands in the file, to find it by where it is refused
   */
  read(place: number, raw: string): Read {
    const refused = (reason: Refusal['reason']) => ({ place, reason, text: excerpt(raw) });
    if (isDamaged(raw)) return refused('damaged');
    const organisation = tidy(this.organisation);
    const emails = firstOf(this.#emails);
    const phones = firstOf(this.#phones);
    const handles = firstOf(this.#handles);
    const name = tidy(
      fullName(this.name) || (emails[0] ?? phones[0] ?? handles[0] ?? organisation),
    );
    if (!name) return refused('nameless');
    const form = tidy(this.formOfAddress || (formOf(this.name) ?? ''));
    this.addNote(this.#left.join('\n'));
    return {
      name,
      ...(form && { formOfAddress: form }),
      ...(organisation && { organisation }),
      emails,
      phones,
      handles,
      tags: firstOf(this.#tags),
      facts: this.#facts(),
      notes: this.#notes.slice(0, MOST_VALUES),
      place,
    };
  }

  #facts(): Incoming['facts'] {
    return [...this.#answers].map(([field, answers]) => ({
      field,
      value: masked(joinedAnswer(field, answers)).slice(0, NOTE),
    }));
  }
}
