import type { Locale } from '../i18n/words.ts';
import type { Settings } from '../settings/settings.ts';
import { check, type Finding } from './check.ts';
import { expressionKey } from './expression-key.ts';
import { isIgnored } from './ignoring.ts';

/** What of the settings decides what is found. */
export type By = Pick<
  Settings,
  | 'competitors'
  | 'ownRules'
  | 'industries'
  | 'ignored'
  | 'ignoredFor'
  | 'ignoreCounts'
  | 'quietRules'
>;

/**
 * What is found in a text that may go to a customer, by all rules that the user goes by. What is ignored
 * always is left out, and a rule that only hints does so here too.
 */
export function checkBy(text: string, by: By, locale: Locale): Finding[] {
  const { competitors, ownRules: own, industries, quietRules } = by;
  const script = locale === 'zh-TW' ? 'tw' : 'cn';
  return check(text, { competitors, own, industries, script })
    .filter(
      ({ rule, start, end }) => !isIgnored(by, expressionKey(rule, text.slice(start, end)), []),
    )
    .map((one) => (quietRules.includes(one.rule) ? { ...one, severity: 'hint' } : one));
}
