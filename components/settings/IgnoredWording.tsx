import { ownRuleId } from '../../lib/phrasing/own-rule.ts';
import { markedAgain } from '../../lib/phrasing/ignoring.ts';
import { RULES } from '../../lib/phrasing/rules/index.ts';
import { EVERY_TRADE } from '../../lib/phrasing/rules/industry/index.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { Change } from '../../lib/settings/store.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { SPOKEN } from '../../lib/phrasing/guard-words.ts';
import style from './settings.module.css';

interface Props {
  settings: Settings;
  change: (change: Change) => void;
}

const rules = new Map([...RULES, ...EVERY_TRADE].map((rule) => [rule.id, rule]));
/** What is ignored is kept as the rule and its words, with a blank between. */
const wordsOf = ({ ignoredWords }: Settings, key: string) =>
  (Object.hasOwn(ignoredWords, key) && ignoredWords[key]) || key.slice(key.indexOf(' ') + 1);

/** What the guard leaves alone always, and what it only hints at: each can be marked again. */
export function IgnoredWording({ settings, change }: Props) {
  const { say, locale } = useDesk();
  const { ignored, ignoredFor, quietRules, ownRules } = settings;
  const forSome = [...new Set(Object.values(ignoredFor).flat())];
  /** An own rule by its expression: most of them give no reason of their own. */
  const nameOf = (id: string) =>
    rules.get(id)?.why[SPOKEN[locale]] ?? ownRules.find((own) => ownRuleId(own) === id)?.expression;
  return (
    <div>
      <h3>{say('wordingIgnoredTitle')}</h3>
      {ignored.length + quietRules.length + forSome.length === 0 && (
        <p className={style.soft}>{say('wordingNoneIgnored')}</p>
      )}
      <ul className={style.ignored}>
        {ignored.map((key) => (
          <li key={key}>
            <q dir="auto">{wordsOf(settings, key)}</q>
            <Button
              look="quiet"
              onClick={() =>
                change((now) => ({ ignored: now.ignored.filter((one) => one !== key) }))
              }
            >
              {say('wordingMarkAgain')}
            </Button>
          </li>
        ))}
        {forSome.map((key) => (
          <li key={`for ${key}`}>
            <span>
              <q dir="auto">{wordsOf(settings, key)}</q> {say('wordingForSome')}
            </span>
            <Button
              look="quiet"
              onClick={() => change((now) => ({ ignoredFor: markedAgain(now.ignoredFor, key) }))}
            >
              {say('wordingMarkAgain')}
            </Button>
          </li>
        ))}
        {quietRules.map((id) => (
          <li key={id}>
            <span>
              {say('wordingQuietRule')}: <span dir="auto">{nameOf(id) ?? id}</span>
            </span>
            <Button
              look="quiet"
              onClick={() =>
                change((now) => ({ quietRules: now.quietRules.filter((one) => one !== id) }))
              }
            >
              {say('wordingMarkAgain')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
