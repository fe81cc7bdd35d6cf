import type { Circle } from '../../../lib/customer/circle.ts';
import type { Choices } from '../../../lib/customer/roll/choices.ts';
import type { conditionsOf, Filter } from '../../../lib/customer/roll/view.ts';
import type { SayOnScreen, ScreenWord } from '../../../lib/i18n/screen.ts';
import { STATUS_WORD } from './status-words.ts';

export type Condition = ReturnType<typeof conditionsOf>[number];

/** Where the names behind ids are found. */
export interface Names {
  circles: Circle[];
  choices: Choices;
}

/** One condition of a filter as it is read: `Tier: A`. */
export function conditionIn(
  say: SayOnScreen,
  condition: Condition,
  filter: Filter,
  { circles, choices }: Names,
): string {
  const nameIn = (list: { id: string; name: string }[], id?: string) =>
    list.find((one) => one.id === id)?.name ?? '';
  const { tier, tag = '', owner, status = 'active', circleId, organisationId } = filter;
  const is = (what: ScreenWord, value: string) => say('condition', { what: say(what), value });
  const told = {
    tier: () => is('tier', tier === 'none' ? say('noTier') : (tier ?? '')),
    tag: () => is('tag', tag),
    owner: () => is('owner', owner || say('ownerMe')),
    circleId: () => is('circle', nameIn(circles, circleId)),
    organisationId: () => is('organisation', nameIn(choices.organisations, organisationId)),
    status: () => is('status', say(status === 'active' ? 'statusActive' : STATUS_WORD[status])),
    due: () => say('onlyDue'),
    quietMonths: () => say('quietChip', { n: filter.quietMonths ?? 0 }),
  } satisfies Record<Condition, () => string>;
  return told[condition]();
}
