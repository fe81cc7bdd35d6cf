import { useState } from 'react';
import { changeMany, type LabelChange } from '../../../lib/customer/change-many.ts';
import { LINE } from '../../../lib/customer/limits.ts';
import { TIERS } from '../../../lib/customer/person.ts';
import { choicesIn, type Choices } from '../../../lib/customer/roll/choices.ts';
import type { Row } from '../../../lib/customer/roll/row.ts';
import { db, type Done } from '../../../lib/db/db.ts';
import type { ScreenWord } from '../../../lib/i18n/screen.ts';
import { numberIn } from '../../../lib/i18n/words.ts';
import { useDesk } from '../../desk.tsx';
import { Button } from '../../ui/Button.tsx';
import { Suggesting } from '../../ui/Suggesting.tsx';
import { textOf } from '../../ui/submit.ts';
import style from './table.module.css';
import type { Selection } from './use-selection.ts';

interface Props {
  rows: readonly Row[];
  selection: Selection;
  choices: Choices;
}

const KINDS = ['addTag', 'removeTag', 'setTier', 'setOwner'] as const satisfies ScreenWord[];
type Kind = (typeof KINDS)[number];

/** What is done with everybody who is selected: each one step, and one Undo. */
export function Bulk({ rows, selection, choices }: Props) {
  const { say, locale } = useDesk();
  const { selected, all, clear } = selection;
  const [kind, setKind] = useState<Kind>();
  const { looked, change } = useChange(selected, () => setKind(undefined));
  const count = numberIn(locale, selected.size);
  return (
    <section className={style.bulk} aria-label={say('selectColumn')}>
      <strong aria-live="polite">{say('selectedCount', { all: count })}</strong>
      {KINDS.map((one) => (
        <Button
          key={one}
          aria-expanded={kind === one}
          onClick={() => setKind(kind === one ? undefined : one)}
        >
          {say(one)}
        </Button>
      ))}
      {selected.size < rows.length && (
        <Button look="quiet" onClick={all}>
          {say('selectAll', { n: rows.length, all: numberIn(locale, rows.length) })}
        </Button>
      )}
      <Button look="quiet" onClick={clear}>
        {say('clearSelection')}
      </Button>
      {looked !== undefined && (
        <progress max={selected.size} value={looked} aria-label={say('changing', { all: count })} />
      )}
      {kind && looked === undefined && (
        <BulkForm
          key={kind}
          kind={kind}
          change={change}
          choices={
            // Only tags that somebody of them has can be taken away.
            kind === 'removeTag' ? choicesIn(rows.filter(({ id }) => selected.has(id))) : choices
          }
        />
      )}
    </section>
  );
}

/** Changes everybody who is selected, and tells how many it were. */
function useChange(selected: ReadonlySet<string>, done: () => void) {
  const { locale, act, tell, hand } = useDesk();
  const [looked, setLooked] = useState<number>();
  const change = async (labels: LabelChange) => {
    let made: Done<number> | undefined;
    setLooked(0);
    await act(async () => {
      made = await changeMany(db, [...selected], labels, hand(), setLooked);
      return made;
    });
    setLooked(undefined);
    if (!made) return;
    const { value: n, batch } = made;
    const slots = { n, all: numberIn(locale, n) };
    tell({ word: n > 0 ? 'manyChanged' : 'nobodyChanged', slots, batch });
    done();
  };
  return { looked, change };
}

interface FormProps {
  kind: Kind;
  choices: Choices;
  change: (change: LabelChange) => Promise<void>;
}

function BulkForm({ kind, choices, change }: FormProps) {
  const { say } = useDesk();
  if (kind === 'setTier') {
    return (
      <div className={style.buttons}>
        {[...TIERS, undefined].map((tier) => (
          <Button key={tier ?? ''} onClick={() => void change({ tier })}>
            {tier ?? say('noTier')}
          </Button>
        ))}
      </div>
    );
  }
  if (kind === 'removeTag') {
    return (
      <div className={style.buttons}>
        {choices.tags.map((tag) => (
          <Button key={tag} onClick={() => void change({ remove: tag })}>
            <span dir="auto">{tag}</span>
          </Button>
        ))}
      </div>
    );
  }
  const isTag = kind === 'addTag';
  const save = (form: FormData) => {
    const text = textOf(form, 'label');
    return change(isTag ? { add: text } : { owner: text || undefined });
  };
  return (
    <form action={save}>
      <Suggesting
        name="label"
        label={say(isTag ? 'tag' : 'owner')}
        help={isTag ? undefined : say('ownerHelp')}
        offered={isTag ? choices.tags : choices.owners}
        required={isTag}
        maxLength={LINE}
        autoFocus
      />
      <Button look="main" type="submit">
        {say('apply')}
      </Button>
    </form>
  );
}
