import { TIERS } from '../../../lib/customer/person.ts';
import { countryOf } from '../../../lib/followup/policy.ts';
import { feastWords } from '../../../lib/i18n/feasts.ts';
import { sentenceIn } from '../../../lib/i18n/words.ts';
import { sendMessage } from '../../../lib/messages/send.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { changeSettings } from '../../../lib/settings/store.ts';
import { feastsOf, nextFeast } from '../../../lib/time/feasts.ts';
import { sayDay } from '../../../lib/time/say-day.ts';
import { useDesk } from '../../desk.tsx';
import style from './plans.module.css';

const toggled = (list: readonly string[], one: string) =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

/** On which feasts customers are greeted, and whom. */
export function Feasts({ settings }: { settings: Settings }) {
  const { say, locale, today, zone } = useDesk();
  const { feasts, feastTiers } = settings;
  const change = (some: Partial<Settings>) =>
    void changeSettings(some).then(() => sendMessage('remindersChanged', undefined));
  const kept = feastsOf(countryOf(settings, zone, navigator.language))
    .filter(({ solemn }) => !solemn)
    .map((feast) => ({ id: feast.id, next: nextFeast(feast, today) }))
    .sort((a, b) => a.next.localeCompare(b.next));
  return (
    <section aria-label={say('feastsPlan')} className={style.plan}>
      <h2>{say('feastsPlan')}</h2>
      <p className={style.soft}>{say('feastsHelp')}</p>
      <fieldset className={style.checks}>
        <legend>{say('feastsFor')}</legend>
        {TIERS.map((tier) => (
          <label key={tier} className={style.head}>
            <input
              type="checkbox"
              checked={feastTiers.includes(tier)}
              onChange={() => change({ feastTiers: toggled(feastTiers, tier) })}
            />
            {tier}
          </label>
        ))}
      </fieldset>
      <fieldset className={style.checks}>
        <legend>{say('feastsOn')}</legend>
        {kept.map(({ id, next }) => (
          <label key={id} className={style.head}>
            <input
              type="checkbox"
              checked={feasts.includes(id)}
              onChange={() => change({ feasts: toggled(feasts, id) })}
            />
            <span>
              {sentenceIn(feastWords[id], locale)}{' '}
              <span className={style.soft}>{sayDay(next, today, locale)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
