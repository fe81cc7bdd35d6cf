import { sentenceIn, type Locale } from '../../i18n/words.ts';
import type { EveryField } from '../../dossier/every-field.ts';
import { recordOfOwn } from '../../dossier/own-field.ts';
import { OWN_FORMAT } from '../json/own-people.ts';
import type { Outgoing } from './outgoing.ts';

/** Customers as JSON for other programs, one a line; the import reads it back. */
export async function* toJson(
  pages: AsyncIterable<Outgoing[]>,
  every: EveryField,
  locale: Locale,
): AsyncGenerator<string> {
  yield `{"format":"${OWN_FORMAT}","version":1,"people":[\n`;
  let first = true;
  for await (const page of pages) {
    const lines = page.map((one) => JSON.stringify(entryOf(one, every, locale)));
    if (lines.length > 0) yield `${first ? '' : ',\n'}${lines.join(',\n')}`;
    first &&= lines.length === 0;
  }
  yield '\n]}\n';
}

function entryOf(one: Outgoing, every: EveryField, locale: Locale) {
  const { person, organisation, emails, phones, handles, facts, notes } = one;
  const own = facts.filter(({ field }) => recordOfOwn(field) !== undefined);
  return {
    name: person.name,
    ...(person.formOfAddress && { formOfAddress: person.formOfAddress }),
    ...(organisation && { organisation: organisation.name }),
    emails,
    phones,
    handles,
    tags: person.tags ?? [],
    facts: facts.filter((fact) => !own.includes(fact)),
    // Another program does not know the questions of this user's own: they go in their words.
    notes: [
      ...own.map(({ field, value }) => {
        const { label } = every.get(field) ?? {};
        return { text: `${label ? sentenceIn(label, locale) : ''}: ${value}` };
      }),
      ...notes,
    ],
  };
}
