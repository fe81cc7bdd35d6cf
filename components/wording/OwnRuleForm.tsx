import { guardWords } from '../../lib/i18n/guard.ts';
import { sayIn } from '../../lib/i18n/words.ts';
import { OWN_RULE, type OwnRule } from '../../lib/phrasing/own-rule.ts';
import { CATEGORIES } from '../../lib/phrasing/rule.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { useDesk } from '../desk.tsx';
import style from '../settings/settings.module.css';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { holdWhileComposing } from '../ui/submit.ts';
import { TITLES } from '../../lib/phrasing/guard-words.ts';
import { Noise } from './Noise.tsx';
import { useWrittenRule } from './use-written-rule.ts';

interface Props {
  rule?: OwnRule | undefined;
  settings: Settings;
  save: (rule: OwnRule) => void;
  close: () => void;
}

/** One expression to avoid: tried on what is fine while it is written. */
export function OwnRuleForm({ rule, settings, save, close }: Props) {
  const { say } = useDesk();
  const { written, set, lines, setLines, usable, marked, finished } = useWrittenRule(
    rule,
    settings,
  );
  return (
    <form action={() => save(finished)} className={style.why}>
      <Field
        label={say('ownExpression')}
        help={say('ownExpressionHelp')}
        problem={finished.expression && !usable ? say('ownTooShort') : undefined}
      >
        {(ids) => (
          <input
            {...ids}
            className={control}
            dir="auto"
            value={written.expression}
            maxLength={OWN_RULE.expression}
            required
            autoFocus
            onChange={({ target }) => set({ expression: target.value })}
            onKeyDown={holdWhileComposing}
          />
        )}
      </Field>
      {usable && <Noise rule={written} />}
      <Field
        label={say('ownBetter')}
        help={say('ownBetterHelp')}
        problem={marked && say('ownBetterMarked', { words: marked })}
      >
        {(ids) => (
          <textarea
            {...ids}
            className={control}
            dir="auto"
            value={lines}
            maxLength={OWN_RULE.better}
            onChange={({ target }) => setLines(target.value)}
          />
        )}
      </Field>
      <Kind written={written} set={set} />
      <span className={style.buttons}>
        <Button look="main" type="submit" disabled={!usable || marked !== undefined}>
          {say('save')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </span>
    </form>
  );
}

interface KindProps {
  written: OwnRule;
  set: (some: Partial<OwnRule>) => void;
}

/** What is wrong with the expression, why, and how loudly it is said. */
function Kind({ written: { category, why = '', quiet = false }, set }: KindProps) {
  const { say, locale } = useDesk();
  const sayGuard = sayIn(guardWords, locale);
  return (
    <>
      <Select
        label={say('ownKind')}
        value={category}
        options={CATEGORIES.map((value) => ({ value, word: sayGuard(TITLES[value]) }))}
        pick={(picked) => picked && set({ category: picked })}
      />
      <Field label={say('ownWhy')}>
        {(ids) => (
          <input
            {...ids}
            className={control}
            dir="auto"
            value={why}
            maxLength={OWN_RULE.why}
            onChange={({ target }) => set({ why: target.value })}
            onKeyDown={holdWhileComposing}
          />
        )}
      </Field>
      <label className={style.check}>
        <input
          type="checkbox"
          checked={quiet}
          onChange={({ target }) => set({ quiet: target.checked })}
        />
        {say('ownQuiet')}
      </label>
    </>
  );
}
