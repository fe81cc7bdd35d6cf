import type { Guard, Locale } from './rule.ts';
import { GUARDS_EN } from './guards/en.ts';
import type { Place, Test } from './guards/place.ts';
import { GUARDS_ZH } from './guards/zh.ts';

const GUARDS: Record<Locale, Partial<Record<Guard, Test>>> = { en: GUARDS_EN, zh: GUARDS_ZH };

/** Whether one of the guards finds the match harmless where it stands. */
export function excused(guards: readonly Guard[], locale: Locale, place: Place): boolean {
  return guards.some((guard) => GUARDS[locale][guard]?.(place));
}
