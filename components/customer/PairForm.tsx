import { useLiveQuery } from 'dexie-react-hooks';
import { dismiss } from '../../lib/customer/dismiss.ts';
import type { Pair } from '../../lib/customer/duplicates.ts';
import { CHOSEN, merge, type ChosenField, type Choices } from '../../lib/customer/merge.ts';
import type { Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { dayAt } from '../../lib/time/day.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { textOf } from '../ui/submit.ts';
import style from './Duplicates.module.css';

const SURE_WORD = { likely: 'likelySame', possible: 'possiblySame' } as const satisfies Record<
  Pair['sure'],
  ScreenWord
>;
const FIELD_WORD = {
  name: 'name',
  formOfAddress: 'formOfAddress',
  organisationId: 'organisation',
} as const satisfies Record<ChosenField, ScreenWord>;

/** One side of a pair, in short. */
interface Side {
  person: Person;
  organisation: string;
  addresses: string[];
}

/** Two people side by side: why they may be one, and what stays of each if they are. */
export function PairForm({ pair }: { pair: Pair }) {
  const { say, act, hand } = useDesk();
  const [kept, gone] = pair.people.toSorted((a, b) => a.createdAt - b.createdAt);
  const sides = useLiveQuery(
    () => Promise.all([kept, gone].flatMap((one) => (one ? [readSide(one)] : []))),
    [kept, gone],
  );
  const [left, right] = sides ?? [];
  if (!left || !right) return null;
  const names = { one: left.person.name, other: right.person.name };
  const save = async (form: FormData) => {
    const choices: Choices = Object.fromEntries(
      CHOSEN.map((field) => [field, textOf(form, field) === 'gone' ? 'gone' : 'kept']),
    );
    await act(() => merge(db, left.person.id, right.person.id, choices, hand()), {
      word: 'mergedInto',
      slots: { name: (choices.name === 'gone' ? right : left).person.name },
    });
  };
  const part = () =>
    act(() => dismiss(db, left.person.id, right.person.id, hand()), {
      word: 'keptApart',
      slots: names,
    });
  return (
    <form className={style.pair} action={save} aria-label={`${names.one} · ${names.other}`}>
      <h2>{say(SURE_WORD[pair.sure])}</h2>
      <ul className={style.reasons}>
        {pair.reasons.map((reason) => (
          <li key={reason.kind}>
            {say(reason.kind, 'value' in reason ? { value: reason.value } : {})}
          </li>
        ))}
      </ul>
      {CHOSEN.map((field) => (
        <FieldChoice key={field} field={field} left={left} right={right} />
      ))}
      <div className={style.sides}>
        <Short side={left} />
        <Short side={right} />
      </div>
      <div className={style.row}>
        <Button look="main" type="submit">
          {say('mergeBoth')}
        </Button>
        <Button onClick={() => void part()}>{say('twoPeople')}</Button>
      </div>
    </form>
  );
}

/** What is the same, or stands on one side only, needs no choice. */
function FieldChoice({ field, left, right }: { field: ChosenField; left: Side; right: Side }) {
  const { say } = useDesk();
  const [one, other] = [left, right].map((side) =>
    field === 'organisationId' ? side.organisation : (side.person[field] ?? ''),
  );
  if (!one && !other) return null;
  const open = one && other && one !== other;
  return (
    <fieldset className={style.choice}>
      <legend>{say(FIELD_WORD[field])}</legend>
      {open ? (
        <div className={style.sides}>
          <Option field={field} value="kept" text={one} chosen />
          <Option field={field} value="gone" text={other} />
        </div>
      ) : (
        <span dir="auto">{one || other}</span>
      )}
    </fieldset>
  );
}

interface OptionProps {
  field: ChosenField;
  value: 'kept' | 'gone';
  text: string;
  chosen?: boolean;
}

function Option({ field, value, text, chosen = false }: OptionProps) {
  return (
    <label className={style.option}>
      <input type="radio" name={field} value={value} defaultChecked={chosen} />
      <span dir="auto">{text}</span>
    </label>
  );
}

function Short({ side: { person, addresses } }: { side: Side }) {
  const { say, locale, today, zone } = useDesk();
  const sayDayOf = (at: number) => sayDay(dayAt(at, zone), today, locale);
  return (
    <div className={style.short}>
      {addresses.map((address) => (
        <p key={address}>{address}</p>
      ))}
      <p>{say('addedOn', { day: sayDayOf(person.createdAt) })}</p>
      <p>
        {person.lastContactAt === undefined
          ? say('neverContacted')
          : say('lastContact', { day: sayDayOf(person.lastContactAt) })}
      </p>
    </div>
  );
}

async function readSide(person: Person): Promise<Side> {
  const [organisation, addresses] = await Promise.all([
    person.organisationId ? db.organisations.get(person.organisationId) : undefined,
    db.addresses.where('personId').equals(person.id).toArray(),
  ]);
  return {
    person,
    organisation: organisation?.name ?? '',
    addresses: addresses.map(({ shown, value }) => shown ?? value),
  };
}
