import { once, onceIn, since, yearly, type Anchor } from './anchor.ts';
import type { Known, LifeCadence } from './cadence.ts';
import type { OwnCadence } from './own-cadence.ts';
import { countedFrom } from './silence.ts';

/** A plan of the user's own as a cadence. Its reminders say the purpose of each step themselves. */
export function ownLife(own: OwnCadence): LifeCadence[] {
  if (own.off) return [];
  // One cadence for each step: each stands for itself, and says its own purpose.
  return own.steps.map(({ purpose, ...step }) => ({
    id: own.id,
    kind: 'step',
    after: 'life',
    fields: [],
    steps: [step],
    anchors: (known) =>
      isFor(own, known)
        ? anchorsOf(own.after, known).map((one) => ({ ...one, about: purpose }))
        : [],
  }));
}

function isFor({ tiers }: OwnCadence, { person }: Known): boolean {
  return !tiers || (person.tier !== undefined && tiers.includes(person.tier));
}

function anchorsOf(after: string, known: Known): Anchor[] {
  const { person, sales, facts } = known;
  const named = { id: person.id, about: '' };
  if (after === 'sale') return sales.map(({ id, soldOn }) => once({ id, about: '' }, soldOn));
  if (after === 'contact') {
    return person.lastContactAt === undefined
      ? []
      : [since(named, countedFrom(person.lastContactAt))];
  }
  const value = facts.find(({ field }) => field === after)?.value;
  return [...yearly(named, value), ...onceIn(named, value)];
}
