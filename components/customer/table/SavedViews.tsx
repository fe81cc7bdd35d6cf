import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { EVERYBODY, sameView, viewFrom } from '../../../lib/customer/roll/view.ts';
import type { SavedView } from '../../../lib/settings/settings.ts';
import { changeSettings } from '../../../lib/settings/store.ts';
import { useDesk } from '../../desk.tsx';
import { Button } from '../../ui/Button.tsx';
import { control, Field } from '../../ui/Field.tsx';
import { holdWhileComposing, textOf } from '../../ui/submit.ts';
import style from './table.module.css';
import type { ViewState } from './use-view.ts';

interface Props {
  saved: SavedView[];
  state: ViewState;
}

/** Views that were saved by name: opened with a click, renamed, removed; and the one on the screen saved. */
export function SavedViews({ saved, state: { view, show } }: Props) {
  const { say } = useDesk();
  const [form, setForm] = useState<'new' | 'edit'>();
  const open = saved.find((one) => sameView(viewFrom(one.view), view));
  const plain = sameView(view, EVERYBODY);
  const close = () => setForm(undefined);
  if (saved.length === 0 && plain) return null;
  return (
    <>
      <nav className={style.views} aria-label={say('savedFilters')}>
        <Button aria-pressed={plain} onClick={() => show(EVERYBODY)}>
          {say('everybody')}
        </Button>
        {saved.map((one) => (
          <Button
            key={one.name}
            aria-pressed={one === open}
            onClick={() => show(viewFrom(one.view))}
          >
            <span dir="auto">{one.name}</span>
          </Button>
        ))}
        {open && (
          <Button
            look="quiet"
            aria-expanded={form === 'edit'}
            aria-label={say('renameFilter', { name: open.name })}
            title={say('renameFilter', { name: open.name })}
            onClick={() => setForm('edit')}
          >
            <Pencil size="1em" aria-hidden />
          </Button>
        )}
        {!open && !plain && (
          <Button look="quiet" aria-expanded={form === 'new'} onClick={() => setForm('new')}>
            {say('saveFilter')}
          </Button>
        )}
      </nav>
      {form && (
        <NameForm
          key={open?.name}
          saved={saved}
          open={form === 'edit' ? open : undefined}
          view={view}
          close={close}
        />
      )}
    </>
  );
}

interface FormProps {
  saved: SavedView[];
  /** The one that is renamed; left out for a new one. */
  open: SavedView | undefined;
  view: unknown;
  close: () => void;
}

function NameForm({ saved, open, view, close }: FormProps) {
  const { say, tell } = useDesk();
  const [taken, setTaken] = useState(false);
  const others = saved.filter((one) => one !== open);
  const save = async (form: FormData) => {
    const name = textOf(form, 'name');
    if (others.some((one) => one.name === name)) return setTaken(true);
    const named = { name, view };
    // In its own place: the order of the buttons is one's habit.
    const views = open ? saved.map((one) => (one === open ? named : one)) : [...saved, named];
    await changeSettings({ views });
    tell({ word: 'filterSaved', slots: { name } });
    close();
  };
  const remove = async (name: string) => {
    await changeSettings({ views: others });
    tell({ word: 'filterRemoved', slots: { name } });
    close();
  };
  return (
    <form className={style.form} action={save}>
      <Field label={say('filterName')} problem={taken ? say('nameTaken') : undefined}>
        {(ids) => (
          <input
            {...ids}
            className={control}
            name="name"
            defaultValue={open?.name}
            required
            pattern=".*\S.*"
            maxLength={60}
            autoFocus
            onKeyDown={holdWhileComposing}
          />
        )}
      </Field>
      <div className={style.buttons}>
        <Button look="main" type="submit">
          {say('save')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
        {open && <Button onClick={() => void remove(open.name)}>{say('remove')}</Button>}
      </div>
    </form>
  );
}
