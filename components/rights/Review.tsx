import { useState } from 'react';
import { TIERS, type Person } from '../../lib/customer/person.ts';
import { removePeople } from '../../lib/customer/trash.ts';
import { db } from '../../lib/db/db.ts';
import { keepPeople, untouchedSince, type Untouched } from '../../lib/dossier/review.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { control, Field } from '../ui/Field.tsx';
import { ReviewGroup, type Act } from './ReviewGroup.tsx';
import style from './rights.module.css';
import { useUntouched } from './use-untouched.ts';

const MONTHS = 12;
const MOST_MONTHS = 240;
const GROUPS: Person['tier'][] = [...TIERS, undefined];

/** Whoever was not touched for long: kept on purpose, or let go. */
export function Review() {
  const { say, today, zone } = useDesk();
  const [months, setMonths] = useState(MONTHS);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const since = untouchedSince(today, months, zone);
  const { rows, whole } = useUntouched(since);
  const there = rows?.filter(({ person }) => chosen.has(person.id)) ?? [];
  const act = useActs();
  return (
    <>
      <h1 className={style.title}>{say('reviewTitle')}</h1>
      <p className={style.soft}>{say('reviewHelp')}</p>
      <Months months={months} change={setMonths} />
      {!rows && <p className={style.soft}>{say('reviewLooking')}</p>}
      {whole && rows?.length === 0 && <Empty>{say('reviewNobody')}</Empty>}
      {there.length > 0 && <Chosen people={there.map(({ person }) => person)} act={act} />}
      {rows &&
        GROUPS.map((tier) => (
          <ReviewGroup
            key={tier ?? ''}
            tier={tier}
            rows={inTier(rows, tier)}
            whole={whole}
            chosen={chosen}
            choose={setChosen}
            act={act}
          />
        ))}
    </>
  );
}

const inTier = (found: Untouched[], tier: Person['tier']) =>
  found.filter(({ person }) => person.tier === tier);

function useActs(): Act {
  const { act, hand } = useDesk();
  const ids = (people: Person[]) => people.map(({ id }) => id);
  return {
    keep: async (people) => {
      const write = () => keepPeople(db, ids(people), hand());
      const slots = { n: people.length };
      await act(write, { word: 'reviewKept', slots });
    },
    remove: async (people) => {
      const write = () => removePeople(db, ids(people), hand());
      const slots = { n: people.length };
      await act(write, { word: 'peopleRemoved', slots });
    },
  };
}

function Months({ months, change }: { months: number; change: (months: number) => void }) {
  const { say } = useDesk();
  return (
    <div className={style.months}>
      <Field label={say('reviewMonths')}>
        {(ids) => (
          <input
            {...ids}
            className={control}
            type="number"
            min={1}
            max={MOST_MONTHS}
            defaultValue={months}
            onChange={({ target }) => {
              const typed = target.valueAsNumber;
              if (Number.isInteger(typed) && typed >= 1 && typed <= MOST_MONTHS) change(typed);
            }}
          />
        )}
      </Field>
    </div>
  );
}

function Chosen({ people, act }: { people: Person[]; act: Act }) {
  const { say } = useDesk();
  const [busy, setBusy] = useState(false);
  const run = async (what: keyof Act) => {
    setBusy(true);
    await act[what](people);
    setBusy(false);
  };
  return (
    <div
      className={style.chosen}
      role="group"
      aria-label={say('reviewSelected', { n: people.length })}
    >
      <span>{say('reviewSelected', { n: people.length })}</span>
      <Button disabled={busy} onClick={() => void run('keep')}>
        {say('reviewKeep')}
      </Button>
      <Button disabled={busy} onClick={() => void run('remove')}>
        {say('remove')}
      </Button>
      {busy && <span>{say('reviewBusy')}</span>}
    </div>
  );
}
