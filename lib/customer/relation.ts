import type { Link } from './link.ts';

/**
 * What somebody is to a person: a link, read from that person's side. `gatekeeper` answers the
 * phone for them, `introduced` came through them.
 */
export const RELATIONS = [
  'introducedBy',
  'introduced',
  'partner',
  'family',
  'household',
  'colleague',
  'gatekeeper',
  'gatekeeperOf',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** Two people and how they belong together: what a link says. */
export type Tie = Pick<Link, 'kind' | 'from' | 'to'>;

/** Kinds in which it matters who stands first. */
const DIRECTED: ReadonlySet<Link['kind']> = new Set(['gatekeeper', 'introducedBy']);

/** The one at the other end. */
export function otherOf({ from, to }: Pick<Link, 'from' | 'to'>, personId: string): string {
  return from === personId ? to : from;
}

/** What the other one is to this person. */
export function relationOf({ kind, from }: Tie, personId: string): Relation {
  if (kind === 'gatekeeper') return from === personId ? 'gatekeeperOf' : 'gatekeeper';
  if (kind === 'introducedBy') return from === personId ? 'introducedBy' : 'introduced';
  return kind;
}

/** The link that makes the other one this to the person. */
export function tieOf(relation: Relation, personId: string, otherId: string): Tie {
  if (relation === 'gatekeeper') return { kind: 'gatekeeper', from: otherId, to: personId };
  if (relation === 'gatekeeperOf') return { kind: 'gatekeeper', from: personId, to: otherId };
  if (relation === 'introduced') return { kind: 'introducedBy', from: otherId, to: personId };
  return { kind: relation, from: personId, to: otherId };
}

/** Whether two links say the same; what holds both ways may be written either way. */
export function saysSame(one: Tie, other: Tie): boolean {
  if (one.kind !== other.kind) return false;
  if (one.from === other.from && one.to === other.to) return true;
  return !DIRECTED.has(one.kind) && one.from === other.to && one.to === other.from;
}
