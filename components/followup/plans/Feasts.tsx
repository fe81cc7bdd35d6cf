import { TIERS } from '../../../lib/customer/person.ts';
import { countryOf } from '../../../lib/followup/policy.ts';
import { feastWords } from '../../../lib/i18n/feasts.ts';
import { sentenceIn } from '../../../lib/i18n/words.ts';
import { sendMessage } from '../../../lib/messages/send.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { changeSettings } from '../../../lib/settings/store.ts';
import { feasts, feastsOf, nextFeast, type Feast, type FeastId } from '../../../lib/time/feasts.ts';
import { sayDay } from '../../../lib/time/say-day.ts';
import { useDesk } from '../../desk.tsx';
import style from './plans.module.css';

const toggled = (list: readonly string[], one: string) =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

/** On which feasts customers are greeted, and whom. */
export function Feasts({ settings }: { settings: Settings }) {
  const { say, zone } = useDesk();
  const { feastTiers } = settings;
  const here = new Set(feastsOf(countryOf(settings, zone, navigator.language)));
  const all = [...feasts.values()].filter(({ solemn }) => !solemn);
  const change = (some: Partial<Settings>) =>
    void changeSettings(some).then(() => sendMessage('remindersChanged', undefined));
  const toggle = (id: FeastId) => change({ feasts: toggled(settings.feasts, id) });
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
        <Days
          feasts={all.filter((feast) => here.has(feast))}
          chosen={settings.feasts}
          toggle={toggle}
        />
      </fieldset>
      <details>
        <summary>{say('feastsElsewhere')}</summary>
        <fieldset className={style.checks}>
          <legend className={style.soft}>{say('feastsElsewhereHelp')}</legend>
          <Days
            feasts={all.filter((feast) => !here.has(feast))}
            chosen={settings.feasts}
            toggle={toggle}
          />
        </fieldset>
      </details>
    </section>
  );
}

interface DaysProps {
  feasts: Feast[];
  chosen: readonly string[];
  toggle: (id: FeastId) => void;
}

/** Feasts to choose from, the next one first. */
function Days({ feasts: some, chosen, toggle }: DaysProps) {
  const { locale, today } = useDesk();
  return some
    .map((feast) => ({ id: feast.id, next: nextFeast(feast, today) }))
    .sort((a, b) => a.next.localeCompare(b.next))
    .map(({ id, next }) => (
      <label key={id} className={style.head}>
        <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
        <span>
          {sentenceIn(feastWords[id], locale)}{' '}
          <span className={style.soft}>{sayDay(next, today, locale)}</span>
        </span>
      </label>
    ));
}
