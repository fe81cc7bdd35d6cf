import { guardWords } from '../../lib/i18n/guard.ts';
import { sayIn } from '../../lib/i18n/words.ts';
import { SCOPES, TIRED, type Scope } from '../../lib/phrasing/ignoring.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { changeSettings } from '../../lib/settings/store.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { IGNORED } from '../../lib/phrasing/guard-words.ts';
import style from './wording.module.css';

interface Props {
  /** Somebody else than the user is on the page. */
  hasPeople: boolean;
  ignore: (scope: Scope) => void;
}

/** For how long, or for whom, an expression is left alone. */
export function IgnoreChoice({ hasPeople, ignore }: Props) {
  const sayGuard = sayIn(guardWords, useDesk().locale);
  return (
    <span role="group" aria-label={sayGuard('ignore')} className={style.ignore}>
      <span aria-hidden>{sayGuard('ignore')}</span>
      {SCOPES.filter((scope) => hasPeople || scope !== 'customer').map((scope) => (
        <Button key={scope} look="quiet" onClick={() => ignore(scope)}>
          {sayGuard(IGNORED[scope])}
        </Button>
      ))}
    </span>
  );
}

/** A rule that is always ignored is offered to be a hint. */
export function Tired({ rule, settings }: { rule: string; settings: Settings }) {
  const { say } = useDesk();
  const { ignoreCounts, quietRules } = settings;
  const count = ignoreCounts[rule] ?? 0;
  if (count < TIRED || quietRules.includes(rule)) return null;
  const soften = () =>
    void changeSettings(({ quietRules }) => ({ quietRules: [...new Set([...quietRules, rule])] }));
  return (
    <p className={style.tired}>
      {say('wordingTired', { count })}{' '}
      <Button look="quiet" onClick={soften}>
        {say('wordingOnlyHint')}
      </Button>
    </p>
  );
}
