import type { Event } from '../../lib/customer/person.ts';
import type { SayOnScreen, ScreenWord } from '../../lib/i18n/screen.ts';

type Was = NonNullable<Event['promise']>['was'];

const PROMISE = {
  made: 'promiseMade',
  kept: 'promiseKept',
  withdrawn: 'promiseWithdrawn',
} as const satisfies Record<Was, ScreenWord>;

/** What kind of entry it is, and of a promise what became of it. */
export function sayKind(
  { kind, promise }: Pick<Event, 'kind' | 'promise'>,
  say: SayOnScreen,
): string {
  return say(promise ? PROMISE[promise.was] : kind);
}
