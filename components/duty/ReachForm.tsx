import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { setReach, USUAL_HOURS, USUAL_REST } from '../../lib/customer/reach.ts';
import type { Person } from '../../lib/customer/person.ts';
import { zoneOfNumber } from '../../lib/customer/zone-of-number.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { CountryInput } from './CountryInput.tsx';
import style from './duty.module.css';
import { FormFoot } from './FormFoot.tsx';
import { HoursInput } from './HoursInput.tsx';
import { RestDays } from './RestDays.tsx';
import { useDutyWords } from './use-duty-words.ts';

interface Props {
  person: Person;
  close: () => void;
}

/** When a customer can be reached: their zone and country, their working hours, their days of rest. */
export function ReachForm({ person, close }: Props) {
  const { act, hand } = useDesk();
  const say = useDutyWords();
  const [zone, setZone] = useState(person.timeZone);
  const [country, setCountry] = useState(person.country);
  const [known, setKnown] = useState(Boolean(person.hours ?? person.restDays));
  const [hours, setHours] = useState(person.hours ?? USUAL_HOURS);
  const [restDays, setRestDays] = useState([...(person.restDays ?? USUAL_REST)]);
  const none = known && hours.from === hours.to;
  const save = async () => {
    const reach = {
      country,
      timeZone: zone,
      hours: known ? hours : undefined,
      restDays: known ? restDays : undefined,
    };
    const write = () => setReach(db, person.id, reach, hand());
    if (await act(write, { word: 'personChanged', slots: { name: person.name } })) close();
  };
  return (
    <form className={style.form} action={save} aria-label={say('whenToReach')}>
      <Zone zone={zone} choose={setZone} />
      <Proposed personId={person.id} zone={zone} take={setZone} />
      <CountryInput country={country} timeZone={zone} choose={setCountry} />
      <label className={style.check}>
        <input
          type="checkbox"
          checked={known}
          onChange={({ target }) => setKnown(target.checked)}
        />
        {say('hoursKnown')}
      </label>
      {known && (
        <>
          <HoursInput
            from={say('hoursFrom')}
            to={say('hoursTo')}
            hours={hours}
            change={setHours}
            problem={none ? say('hoursNone') : undefined}
          />
          <RestDays label={say('restDays')} chosen={restDays} choose={setRestDays} />
        </>
      )}
      <FormFoot word={say('save')} disabled={none} close={close} />
    </form>
  );
}

interface ZoneProps {
  zone: string | undefined;
  choose: (zone: string | undefined) => void;
}

function Zone({ zone, choose }: ZoneProps) {
  const own = useDesk().zone;
  const say = useDutyWords();
  const zones = Intl.supportedValuesOf('timeZone');
  return (
    <Field label={say('timeZone')}>
      {(ids) => (
        <select
          {...ids}
          className={control}
          value={zone ?? ''}
          autoFocus
          onChange={({ target }) => choose(target.value || undefined)}
        >
          <option value="">{say('yourZone', { zone: own })}</option>
          {zone && !zones.includes(zone) && <option value={zone}>{zone}</option>}
          {zones.map((one) => (
            <option key={one} value={one}>
              {one.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface ProposedProps {
  personId: string;
  zone: string | undefined;
  take: (zone: string) => void;
}

/** The zone that their number points to, as long as none is chosen. */
function Proposed({ personId, zone, take }: ProposedProps) {
  const own = useDesk().zone;
  const say = useDutyWords();
  const read = () => db.addresses.where('personId').equals(personId).toArray();
  const numbers = (useLiveQuery(read, [personId]) ?? []).filter(({ kind }) => kind === 'phone');
  const [guess] = numbers.flatMap(({ value }) => zoneOfNumber(value) ?? []);
  if (!guess || zone || guess === own) return null;
  return (
    <p className={style.row}>
      {say('zoneProposed', { zone: guess })}
      <Button onClick={() => take(guess)}>{say('takeZone')}</Button>
    </p>
  );
}
