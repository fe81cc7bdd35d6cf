import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import {
  addTyped,
  endAddress,
  readAddress,
  removeAddress,
  markAddress,
} from '../../lib/customer/address-book.ts';
import { purposeOf } from '../../lib/customer/address-use.ts';
import { LINE } from '../../lib/customer/limits.ts';
import type { Address } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';
import { sayDay, sayFullDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { holdWhileComposing, textOf } from '../ui/submit.ts';
import style from './Addresses.module.css';

const USE_WORD = {
  personal: 'usePersonal',
  shared: 'useShared',
  role: 'useRole',
} as const satisfies Record<ReturnType<typeof purposeOf>, ScreenWord>;
const USES = ['personal', 'shared', 'role'] as const;
const FORMER = 'former';

/** E-mail addresses and phone numbers of one person: whose each is, one more, one less. */
export function Addresses({ personId, addresses }: { personId: string; addresses: Address[] }) {
  const { say } = useDesk();
  const [adding, setAdding] = useState(false);
  return (
    <>
      {addresses
        .toSorted(formerLast)
        .map((address) =>
          address.site ? (
            <CalledRow key={address.value} address={address} site={address.site} />
          ) : (
            <Row key={`${address.kind} ${address.value}`} address={address} />
          ),
        )}
      {adding ? (
        <AddressForm personId={personId} close={() => setAdding(false)} />
      ) : (
        <Button look="quiet" className={style.add} onClick={() => setAdding(true)}>
          <Plus size="1em" aria-hidden /> {say('addAddress')}
        </Button>
      )}
    </>
  );
}

const formerLast = (a: Address, b: Address) => Number(!!a.until) - Number(!!b.until);

function Row({ address }: { address: Address }) {
  const { say, act, hand, locale, today } = useDesk();
  const { shown: value = address.value, until } = address;
  const use = purposeOf(address);
  const remove = () =>
    act(() => removeAddress(db, address), { word: 'addressRemoved', slots: { value } });
  const change = (chosen: (typeof USES)[number]) =>
    act(() => markAddress(db, address, chosen, hand()), { word: 'useChanged', slots: { value } });
  const end = () =>
    act(() => endAddress(db, address, today, hand()), { word: 'useChanged', slots: { value } });
  return (
    <div className={style.row}>
      <span className={style.value}>{value}</span>
      <select
        className={use === 'personal' && until === undefined ? style.quiet : style.use}
        aria-label={say('useOfAddress', { value })}
        value={until === undefined ? use : FORMER}
        onChange={({ target }) => {
          if (target.value === FORMER) void end();
          const chosen = USES.find((one) => one === target.value);
          if (chosen) void change(chosen);
        }}
      >
        {USES.map((one) => (
          <option key={one} value={one}>
            {say(USE_WORD[one])}
          </option>
        ))}
        <option value={FORMER}>{say('useFormer')}</option>
      </select>
      {until !== undefined && (
        <span className={style.until} title={sayFullDay(until, locale)}>
          {say('until', { day: sayDay(until, today, locale) })}
        </span>
      )}
      <Button
        look="quiet"
        className={style.quiet}
        aria-label={say('removeAddress', { value })}
        onClick={() => void remove()}
      >
        <X size="1em" aria-hidden />
      </Button>
    </div>
  );
}

/** How the pages of one site call them: nothing that could be theirs alone, or former. */
function CalledRow({ address, site }: { address: Address; site: string }) {
  const { say, act } = useDesk();
  const { shown: value = address.value } = address;
  const remove = () =>
    act(() => removeAddress(db, address), { word: 'addressRemoved', slots: { value } });
  return (
    <div className={style.row}>
      <span className={style.value} dir="auto">
        {value} · {site}
      </span>
      <Button
        look="quiet"
        className={style.quiet}
        aria-label={say('removeAddress', { value })}
        onClick={() => void remove()}
      >
        <X size="1em" aria-hidden />
      </Button>
    </div>
  );
}

function AddressForm({ personId, close }: { personId: string; close: () => void }) {
  const { say, act, hand } = useDesk();
  const [wrong, setWrong] = useState<string>();
  const save = async (form: FormData) => {
    const typed = textOf(form, 'address');
    const value = readAddress(typed)?.shown ?? readAddress(typed)?.value;
    if (value === undefined) return setWrong(typed);
    const write = () => addTyped(db, personId, typed, hand());
    if (await act(write, { word: 'addressKept', slots: { value } })) close();
  };
  return (
    <form className={style.form} action={save}>
      <Field
        label={say('emailOrPhone')}
        problem={wrong === undefined ? undefined : say('notAnAddress')}
      >
        {(ids) => (
          <input
            {...ids}
            className={control}
            name="address"
            defaultValue={wrong}
            required
            maxLength={LINE}
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
      </div>
    </form>
  );
}
