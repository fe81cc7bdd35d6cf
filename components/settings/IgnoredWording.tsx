import { RULES } from '../../lib/phrasing/rules/index.ts';
import { EVERY_TRADE } from '../../lib/phrasing/rules/industry/index.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { SPOKEN } from '../wording/guard-words.ts';
import style from './settings.module.css';

interface Props {
  settings: Settings;
  change: (change: Partial<Settings>) => void;
}

const rules = new Map([...RULES, ...EVERY_TRADE].map((rule) => [rule.id, rule]));
/** What is ignored is kept as the rule and its words, with a blank between. */
const wordsOf = (key: string) => key.slice(key.indexOf(' ') + 1);

/** What the guard leaves alone always, and what it only hints at: each can be marked again. */
export function IgnoredWording({ settings: { ignored, quietRules }, change }: Props) {
  const { say, locale } = useDesk();
  return (
    <div>
      <h3>{say('wordingIgnoredTitle')}</h3>
      {ignored.length + quietRules.length === 0 && (
        <p className={style.soft}>{say('wordingNoneIgnored')}</p>
      )}
      <ul className={style.ignored}>
        {ignored.map((key) => (
          <li key={key}>
            <q>{wordsOf(key)}</q>
            <Button
              look="quiet"
              onClick={() => change({ ignored: ignored.filter((one) => one !== key) })}
            >
              {say('wordingMarkAgain')}
            </Button>
          </li>
        ))}
        {quietRules.map((id) => (
          <li key={id}>
            <span>
              {say('wordingQuietRule')}: {rules.get(id)?.why[SPOKEN[locale]] ?? id}
            </span>
            <Button
              look="quiet"
              onClick={() => change({ quietRules: quietRules.filter((one) => one !== id) })}
            >
              {say('wordingMarkAgain')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
