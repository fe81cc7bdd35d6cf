import { useState } from 'react';
import { OWN_RULE, type OwnRule } from '../../lib/phrasing/own-rule.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { Change } from '../../lib/settings/store.ts';
import { useDesk } from '../desk.tsx';
import style from '../settings/settings.module.css';
import { Section } from '../settings/SettingsForm.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { OwnRuleForm } from './OwnRuleForm.tsx';
import { PackFile } from './PackFile.tsx';

interface Props {
  settings: Settings;
  change: (change: Change) => void;
}

/** With a rule: in its old place, or behind the others. */
const withRule = (all: OwnRule[], rule: OwnRule): OwnRule[] =>
  all.some(({ id }) => id === rule.id)
    ? all.map((one) => (one.id === rule.id ? rule : one))
    : [...all, rule];

/** Expressions that the user does not want to write, with files of them in and out. */
export function OwnRules({ settings, change }: Props) {
  const { say } = useDesk();
  const { ownRules } = settings;
  const [open, setOpen] = useState<string>();
  const [removed, setRemoved] = useState<OwnRule>();
  const keep = (rule: OwnRule) =>
    change(({ ownRules: now }) => ({ ownRules: withRule(now, rule) }));
  const save = (rule: OwnRule) => {
    keep(rule);
    setOpen(undefined);
  };
  const remove = (rule: OwnRule) => {
    change(({ ownRules: now }) => ({ ownRules: now.filter(({ id }) => id !== rule.id) }));
    setRemoved(rule);
  };
  const add = (more: OwnRule[]) => change(({ ownRules: now }) => ({ ownRules: [...now, ...more] }));
  const form = (rule?: OwnRule) => (
    <OwnRuleForm
      key={rule?.id}
      rule={rule}
      settings={settings}
      save={save}
      close={() => setOpen(undefined)}
    />
  );
  return (
    <Section title={say('ownRules')}>
      <p className={style.soft}>{say('ownRulesHelp')}</p>
      {ownRules.length === 0 && open === undefined && <Empty>{say('noOwnRules')}</Empty>}
      {ownRules.map((rule) =>
        open === rule.id ? (
          form(rule)
        ) : (
          <Row
            key={rule.id}
            rule={rule}
            edit={() => setOpen(rule.id)}
            remove={() => remove(rule)}
          />
        ),
      )}
      {removed && !ownRules.some(({ id }) => id === removed.id) && (
        <p role="status">
          {say('ownRuleRemoved')}{' '}
          <Button look="quiet" onClick={() => keep(removed)}>
            {say('ownPutBack')}
          </Button>
        </p>
      )}
      {open === 'new' ? form() : <AddRule all={ownRules} open={() => setOpen('new')} />}
      <PackFile ownRules={ownRules} add={add} />
    </Section>
  );
}

/** Opens the form for one more, as long as there is room. */
function AddRule({ all, open }: { all: OwnRule[]; open: () => void }) {
  const { say } = useDesk();
  const { rules: most } = OWN_RULE;
  if (all.length >= most) return <p className={style.soft}>{say('ownRulesFull', { most })}</p>;
  return <Button onClick={open}>{say('addOwnRule')}</Button>;
}

interface RowProps {
  rule: OwnRule;
  edit: () => void;
  remove: () => void;
}

function Row({ rule: { expression, better }, edit, remove }: RowProps) {
  const { say } = useDesk();
  return (
    <div className={style.site}>
      <span dir="auto">
        <q>{expression}</q>
        {better.length > 0 && <span className={style.soft}> → {better.join(' / ')}</span>}
      </span>
      <span className={style.buttons}>
        <Button look="quiet" aria-label={`${say('edit')}: ${expression}`} onClick={edit}>
          {say('edit')}
        </Button>
        <Button look="quiet" aria-label={`${say('remove')}: ${expression}`} onClick={remove}>
          {say('remove')}
        </Button>
      </span>
    </div>
  );
}
