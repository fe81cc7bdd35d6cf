import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, touched, type Hand } from '../db/hand.ts';
import { line, type Person } from './person.ts';
import { spokenOf } from './spoken.ts';

/** What a person is called, and where they belong. What is emptied is forgotten, but the name. */
export interface Called {
  name: string;
  formOfAddress: string;
  organisation: string;
}

/**
 * Changes how a person is called and the organisation.
 * @throws ZodError when the name is empty or too long; nothing is changed then
 */
export async function changePerson(
  db: EvergreenDb,
  id: string,
  change: Called,
  hand: Hand,
): Promise<Done<void>> {
  const name = line.parse(change.name);
  const spoken = await spokenOf(name);
  const formOfAddress = change.formOfAddress.trim();
  return together(db, async () => {
    const person = await db.people.get(id);
    if (!person) throw new Error('There is no such person');
    const organisationId = await organisationCalled(db, person, change.organisation.trim(), hand);
    // Dexie deletes a property that is set to undefined.
    await db.people.update(id, {
      name,
      spoken,
      formOfAddress: formOfAddress || undefined,
      organisationId,
      ...touched(hand),
    });
  });
}

/**
 * The organisation of that name. A name that was guessed from the mail domain is corrected in place
 * while this person is the only one there; colleagues are not moved along unasked.
 */
export async function organisationCalled(
  db: EvergreenDb,
  { id, organisationId }: Pick<Person, 'id' | 'organisationId'>,
  name: string,
  hand: Hand,
): Promise<string | undefined> {
  if (!name) return undefined;
  const all = await db.organisations.toArray();
  const now = all.find((organisation) => organisation.id === organisationId);
  if (now?.name === name) return now.id;
  const known = all.find((organisation) => organisation.name === name);
  if (known) return known.id;
  const colleagues = now
    ? await db.people
        .where('organisationId')
        .equals(now.id)
        .and((one) => one.id !== id)
        .count()
    : 0;
  if (now && colleagues === 0) {
    await db.organisations.update(now.id, { name: line.parse(name), ...touched(hand) });
    return now.id;
  }
  const organisation = { ...created(hand), name: line.parse(name) };
  await db.organisations.add(organisation);
  return organisation.id;
}
