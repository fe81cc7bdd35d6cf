import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { touched, type Hand } from '../db/hand.ts';
import { line, type Person } from './person.ts';

/** One thing that is changed for some people. Without a tier or an owner: theirs is taken away. */
export type LabelChange =
  | { add: string }
  | { remove: string }
  | { tier: Person['tier'] }
  | { owner: string | undefined };

/** People who are read and written at a time, so that progress can be told. */
const STEP = 1000;

/**
 * Adds or removes a tag, or sets the tier or the owner, for everybody of a list: one batch. Only who
 * does not have it already is written.
 * @param done told how many people were looked at so far
 * @returns how many were changed
 * @throws ZodError when a tag or name is empty or too long; nothing is changed then
 */
export async function changeMany(
  db: EvergreenDb,
  ids: readonly string[],
  change: LabelChange,
  hand: Hand,
  done: (looked: number) => void = () => {},
): Promise<Done<number>> {
  const labelled = labelling(change);
  return together(db, async () => {
    let changed = 0;
    for (let at = 0; at < ids.length; at += STEP) {
      const people = await db.people.bulkGet(ids.slice(at, at + STEP));
      const written = people.flatMap((person) => {
        const labels = person && labelled(person);
        return labels ? [relabelled({ ...person, ...labels, ...touched(hand) })] : [];
      });
      await db.people.bulkPut(written);
      changed += written.length;
      done(Math.min(at + STEP, ids.length));
    }
    return changed;
  });
}

type Labels = Pick<Person, 'tags' | 'tier' | 'owner'>;

/** What a person carries after the change; `undefined` for who stays as they are. */
function labelling(change: LabelChange): (person: Person) => Labels | undefined {
  if ('add' in change) {
    const tag = line.parse(change.add);
    return ({ tags = [] }) =>
      tags.some((one) => sameTag(one, tag)) ? undefined : { tags: [...tags, tag] };
  }
  if ('remove' in change) {
    return ({ tags = [] }) => {
      const left = tags.filter((tag) => !sameTag(tag, change.remove));
      return left.length === tags.length ? undefined : { tags: left };
    };
  }
  if ('tier' in change) {
    return ({ tier }) => (tier === change.tier ? undefined : { tier: change.tier });
  }
  const given = change.owner === undefined ? undefined : line.parse(change.owner);
  return ({ owner }) => (owner === given ? undefined : { owner: given });
}

/** A person without the labels that were taken away. */
function relabelled({ tags, tier, owner, ...person }: Person): Person {
  return {
    ...person,
    ...(tags && tags.length > 0 && { tags }),
    ...(tier && { tier }),
    ...(owner && { owner }),
  };
}

/** `VIP` and `vip` are one tag. */
function sameTag(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
