import { phoneOf } from '../customer/address-use.ts';
import type { Address, Person } from '../customer/person.ts';
import { asAnswer } from '../dossier/answer.ts';
import { fields } from '../dossier/fields.ts';
import { addressKey, factKey, noteKey, type Contents } from './contents.ts';
import type { Incoming } from './incoming.ts';

/** What a file says of somebody that was not known. */
export interface Additions {
  addresses: Pick<Address, 'kind' | 'value' | 'shown'>[];
  tags: string[];
  facts: Incoming['facts'];
  notes: Incoming['notes'];
  formOfAddress?: string;
  /** Of an organisation that is found by its name or domain. */
  placed: boolean;
}

/** Their addresses as they are stored. A phone that is no number stays as it was written. */
export function addressesIn({ emails, phones, handles }: Incoming): Additions['addresses'] {
  return [
    ...emails.map((value) => ({ kind: 'email' as const, value })),
    ...phones.map((written) => phoneOf(written) ?? { kind: 'handle' as const, value: written }),
    ...handles.map((value) => ({ kind: 'handle' as const, value })),
  ];
}

/** Answers that fit their questions. What is special is never filled from a file. */
function factsIn({ facts }: Incoming): Additions['facts'] {
  return facts.flatMap(({ field, value }) => {
    const answer = fields[field].sensitivity === 3 ? undefined : asAnswer(fields[field], value);
    return answer === undefined ? [] : [{ field, value: answer }];
  });
}

/** Those whose key is new, each once. */
function fresh<T>(found: readonly T[], known: ReadonlySet<string>, keyOf: (one: T) => string): T[] {
  const seen = new Set<string>();
  return found.filter((one) => {
    const key = keyOf(one);
    if (known.has(key) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * What a record adds to what is known. A different answer to a question is one more answer; one that
 * was given before is not.
 * @param placed whether it tells of an organisation
 */
export function additionsTo(known: Contents, incoming: Incoming, placed: boolean): Additions {
  const { formOfAddress, tags, notes } = incoming;
  return {
    addresses: fresh(addressesIn(incoming), known.addresses, addressKey),
    tags: fresh(tags, known.tags, (tag) => tag),
    facts: fresh(factsIn(incoming), known.facts, factKey),
    notes: fresh(notes, known.notes, ({ text, at }) => noteKey(text, at)),
    ...(formOfAddress && !known.addressed && { formOfAddress }),
    placed: placed && !known.placed,
  };
}

/** Whether there is nothing to add. */
export const isNothing = ({ addresses, tags, facts, notes, formOfAddress, placed }: Additions) =>
  addresses.length + tags.length + facts.length + notes.length === 0 && !formOfAddress && !placed;

/** Takes into what is known what was added to it. */
export function absorb(known: Contents, additions: Additions): void {
  for (const address of additions.addresses) known.addresses.add(addressKey(address));
  for (const tag of additions.tags) known.tags.add(tag);
  for (const fact of additions.facts) known.facts.add(factKey(fact));
  for (const { text, at } of additions.notes) {
    known.notes.add(noteKey(text, undefined));
    known.notes.add(noteKey(text, at));
  }
  known.addressed ||= additions.formOfAddress !== undefined;
  known.placed ||= additions.placed;
}

/** The fields of a person that change with it. */
export function changed(
  person: Pick<Person, 'tags'>,
  { tags, formOfAddress }: Additions,
  organisationId: string | undefined,
): Partial<Person> {
  return {
    ...(tags.length > 0 && { tags: [...(person.tags ?? []), ...tags] }),
    ...(formOfAddress !== undefined && { formOfAddress }),
    ...(organisationId !== undefined && { organisationId }),
  };
}
