import { homeOf } from '../../customer/home.ts';
import { feasts, feastsOf, lastFeast, nextFeast, type Feast } from '../../time/feasts.ts';
import type { Anchor } from '../anchor.ts';
import type { LifeCadence } from '../cadence.ts';

/** A feast is the same one for half a year about it: it is never corrected, and comes every year. */
const SAME = 180;

/** A feast that customers are greeted on: a week ahead for a card or a gift, and about the day itself. */
function cadenceOf(feast: Feast): LifeCadence {
  return {
    id: `feast-${feast.id}`,
    kind: 'date',
    after: 'life',
    feast: feast.id,
    fields: [],
    steps: [
      { id: 'ahead', days: -7, channel: 'call' },
      { id: 'day', days: 0, channel: 'call' },
    ],
    anchors: ({ person }, { policy: { greet } }) => {
      const meant =
        greet?.feasts.includes(feast.id) && person.tier && greet.tiers.includes(person.tier);
      // A customer keeps the feasts of where they live, and not those of the user.
      const kept =
        greet && feastsOf(homeOf(person) ?? greet.country).some(({ id }) => id === feast.id);
      return meant && kept && !person.status ? [anchorOf(feast, person.id)] : [];
    },
  };
}

const anchorOf = (feast: Feast, id: string): Anchor => ({
  id,
  about: '',
  same: SAME,
  from: (day) => nextFeast(feast, day),
  before: (day) => lastFeast(feast, day),
});

/** The feasts on which customers are greeted (1.19): not those on which the dead are remembered. */
export const cadences = [...feasts.values()].filter(({ solemn }) => !solemn).map(cadenceOf);
