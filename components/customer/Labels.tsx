import { Plus, Tag, X } from 'lucide-react';
import { useState } from 'react';
import { changeMany, type LabelChange } from '../../lib/customer/change-many.ts';
import { LINE } from '../../lib/customer/limits.ts';
import { TIERS, type Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { listIn } from '../../lib/i18n/words.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { Suggesting } from '../ui/Suggesting.tsx';
import { textOf } from '../ui/submit.ts';
import style from './Labels.module.css';
import { useChoices } from './use-choices.ts';

/** How the user sorts a customer: tier, tags, owner. One quiet line, which opens to be changed. */
export function Labels({ person }: { person: Person }) {
  const { say, locale } = useDesk();
  const [open, setOpen] = useState(false);
  const { tier, tags = [], owner } = person;
  const told = [tier && `${say('tier')} ${tier}`, listIn(locale, tags), owner].filter(Boolean);
  return (
    <div className={style.labels}>
      <Button
        look="quiet"
        className={style.line}
        aria-expanded={open}
        title={say('labels')}
        onClick={() => setOpen(!open)}
      >
        <Tag size="1em" aria-hidden />
        <span dir="auto">{told.length > 0 ? told.join(' · ') : say('labels')}</span>
      </Button>
      {open && <LabelsForm person={person} close={() => setOpen(false)} />}
    </div>
  );
}

function LabelsForm({ person, close }: { person: Person; close: () => void }) {
  const { say, act, hand } = useDesk();
  const { id, name, tier, owner } = person;
  const choices = useChoices();
  const change = async (labels: LabelChange) => {
    const told = { word: 'personChanged' as const, slots: { name } };
    await act(() => changeMany(db, [id], labels, hand()), told);
  };
  return (
    <section className={style.form} aria-label={say('labels')}>
      <Select
        label={say('tier')}
        any={say('noTier')}
        value={tier}
        options={TIERS.map((one) => ({ value: one, word: one }))}
        pick={(tier) => void change({ tier })}
      />
      <Tags tags={person.tags ?? []} known={choices.tags} change={change} />
      <form
        key={owner}
        action={(form) => change({ owner: textOf(form, 'owner') || undefined })}
        className={style.one}
      >
        <Suggesting
          name="owner"
          label={say('owner')}
          help={say('ownerHelp')}
          offered={choices.owners}
          value={owner}
          maxLength={LINE}
        />
        <Button type="submit">{say('save')}</Button>
      </form>
      <Button className={style.done} onClick={close}>
        {say('labelsDone')}
      </Button>
    </section>
  );
}

interface TagsProps {
  tags: string[];
  /** Tags that others have. */
  known: string[];
  change: (labels: LabelChange) => Promise<void>;
}

function Tags({ tags, known, change }: TagsProps) {
  const { say } = useDesk();
  return (
    <>
      <div className={style.tags}>
        {tags.map((tag) => (
          <span key={tag} className={style.tag}>
            <span dir="auto">{tag}</span>
            <button
              type="button"
              aria-label={say('removeTagNamed', { tag })}
              onClick={() => void change({ remove: tag })}
            >
              <X size="1em" aria-hidden />
            </button>
          </span>
        ))}
      </div>
      <form action={(form) => change({ add: textOf(form, 'tag') })} className={style.one}>
        <Suggesting
          name="tag"
          label={say('tag')}
          offered={known.filter((one) => !tags.includes(one))}
          required
          maxLength={LINE}
        />
        <Button type="submit" aria-label={say('addTag')} title={say('addTag')}>
          <Plus size="1em" aria-hidden />
        </Button>
      </form>
    </>
  );
}
