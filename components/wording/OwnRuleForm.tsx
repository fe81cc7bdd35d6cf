import { useState } from 'react';
import { guardWords } from '../../lib/i18n/guard.ts';
import { sayIn } from '../../lib/i18n/words.ts';
import { check } from '../../lib/phrasing/check.ts';
import { isUsable, OWN_RULE, type OwnRule } from '../../lib/phrasing/own-rule.ts';
import { CATEGORIES } from '../../lib/phrasing/rule.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { useDesk } from '../desk.tsx';
import style from '../settings/settings.module.css';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { holdWhileComposing } from '../ui/submit.ts';
import { TITLES } from './guard-words.ts';
import { Noise } from './Noise.tsx';

interface Props {
  rule?: OwnRule | undefined;
  settings: Settings;
  save: (rule: OwnRule) => void;
  close: () => void;
}

const linesOf = (text: string) =>
  [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);

/** One expression to avoid: tried on what is fine while it is written. */
export function OwnRuleForm({ rule, settings, save, close }: Props) {
  const { say, locale } = useDesk();
  const sayGuard = sayIn(guardWords, locale);
  const [written, setWritten] = useState<OwnRule>(
    () =>
      rule ?? { id: crypto.randomUUID(), expression: '', better: [], category: 'overfull-promise' },
  );
  const [lines, setLines] = useState(written.better.join('\n'));
  const set = (some: Partial<OwnRule>) => setWritten({ ...written, ...some });
  const { expression, category, quiet = false, why = '' } = written;
  const better = linesOf(lines).slice(0, OWN_RULE.suggestions);
  const usable = isUsable(expression.trim());
  const own = [...settings.ownRules.filter(({ id }) => id !== written.id), written];
  const [marked] = better.flatMap((text) =>
    check(text, { own, competitors: settings.competitors }).map(({ start, end }) =>
      text.slice(start, end),
    ),
  );
  const { why: _, quiet: __, ...plain } = written;
  const submit = () =>
    save({
      ...plain,
      expression: expression.trim(),
      better,
      ...(quiet && { quiet }),
      ...(why.trim() && { why: why.trim() }),
    });
  return (
    <form action={submit} className={style.why}>
      <Field
        label={say('ownExpression')}
        help={say('ownExpressionHelp')}
        problem={expression.trim() && !usable ? say('ownTooShort') : undefined}
      >
        {(ids) => (
          <input
            {...ids}
            className={control}
            dir="auto"
            value={expression}
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
      <span className={style.buttons}>
        <Button look="main" type="submit" disabled={!usable || marked !== undefined}>
          {say('save')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </span>
    </form>
  );
}
