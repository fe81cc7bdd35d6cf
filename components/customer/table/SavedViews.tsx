import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { EVERYBODY, sameView, viewFrom, type View } from '../../../lib/customer/roll/view.ts';
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

/** Views that were saved by name: opened with a click, renamed, removed. */
export function SavedViews({ saved, state: { view, open } }: Props) {
  const { say } = useDesk();
  const [editing, setEditing] = useState(false);
  const shown = saved.find((one) => sameView(viewFrom(one.view), view));
  if (saved.length === 0) return null;
  return (
    <>
      <nav className={style.views} aria-label={say('savedFilters')}>
        <Button aria-pressed={sameView(view, EVERYBODY)} onClick={() => open(EVERYBODY)}>
          {say('everybody')}
        </Button>
        {saved.map((one) => (
          <Button
            key={one.name}
            aria-pressed={one === shown}
            onClick={() => open(viewFrom(one.view), one.name)}
          >
            <span dir="auto">{one.name}</span>
          </Button>
        ))}
        {shown && (
          <Button
            look="quiet"
            aria-expanded={editing}
            aria-label={say('renameFilter', { name: shown.name })}
            title={say('renameFilter', { name: shown.name })}
            onClick={() => setEditing(!editing)}
          >
            <Pencil size="1em" aria-hidden />
          </Button>
        )}
      </nav>
      {editing && shown && (
        <NameForm key={shown.name} saved={saved} old={shown} close={() => setEditing(false)} />
      )}
    </>
  );
}

/** Keeps what is on the screen: under a new name, or in the view that it began with. */
export function SaveView({ saved, state: { view, from, open } }: Props) {
  const { say, tell } = useDesk();
  const [naming, setNaming] = useState(false);
  const isPlain = sameView(view, EVERYBODY);
  if (isPlain || saved.some((one) => sameView(viewFrom(one.view), view))) return null;
  const begun = saved.find(({ name }) => name === from);
  const saveOver = async ({ name }: SavedView) => {
    await changeSettings({
      views: saved.map((one) => (one.name === name ? { name, view } : one)),
    });
    tell({ word: 'filterSaved', slots: { name } });
  };
  return (
    <>
      <Button look="quiet" onClick={() => open(EVERYBODY)}>
        {say('showEverybody')}
      </Button>
      {begun && (
        <Button look="quiet" onClick={() => void saveOver(begun)}>
          {say('saveFilterOver', { name: begun.name })}
        </Button>
      )}
      <Button look="quiet" aria-expanded={naming} onClick={() => setNaming(!naming)}>
        {say('saveFilter')}
      </Button>
      {naming && (
        <NameForm
          saved={saved}
          view={view}
          close={(name) => {
            setNaming(false);
            if (name) open(view, name);
          }}
        />
      )}
    </>
  );
}

interface FormProps {
  saved: SavedView[];
  /** The one that is renamed; left out for a new one. */
  old?: SavedView;
  /** What a new one shows. */
  view?: View;
  /** Gets the name under which it was saved, if it was. */
  close: (name?: string) => void;
}

function NameForm({ saved, old, view, close }: FormProps) {
  const { say, tell } = useDesk();
  const [taken, setTaken] = useState<string>();
  const others = saved.filter((one) => one !== old);
  const save = async (form: FormData) => {
    const name = textOf(form, 'name');
    if (others.some((one) => one.name === name)) return setTaken(name);
    // In its own place: the order of the buttons is one's habit.
    const views = old
      ? saved.map((one) => (one === old ? { ...old, name } : one))
      : [...saved, { name, view }];
    await changeSettings({ views });
    tell({ word: 'filterSaved', slots: { name } });
    close(name);
  };
  const remove = async (name: string) => {
    await changeSettings({ views: others });
    tell({ word: 'filterRemoved', slots: { name } });
    close();
  };
  return (
    <form className={style.form} action={save}>
      <Field label={say('filterName')} problem={taken && say('nameTaken')}>
        {(ids) => (
          <input
            {...ids}
            className={control}
            name="name"
            defaultValue={taken ?? old?.name}
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
        <Button onClick={() => close()}>{say('cancel')}</Button>
        {old && <Button onClick={() => void remove(old.name)}>{say('remove')}</Button>}
      </div>
    </form>
  );
}
