import { useLiveQuery } from 'dexie-react-hooks';
import { useState, type ReactNode } from 'react';
import { addPerson } from '../../lib/customer/add-person.ts';
import type { Counterpart } from '../../lib/customer/counterparts.ts';
import { offered, type Offered } from '../../lib/customer/offered.ts';
import type { Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './Captures.module.css';
import { Search } from './Search.tsx';

interface Props {
  /** Those of the page. */
  people: Counterpart[];
  choose: (person: Person) => void;
  /** A newcomer was added for it. */
  added?: (person: Person) => void;
  /** Not yet: what is to be filed is not complete. */
  disabled?: boolean;
  /** What is done for the one who can be meant, where there is one; others are looked for on demand. */
  only?: (name: string) => string;
  /** What else can be done. */
  children?: ReactNode;
}

/** Whom something is filed under: the page's people, newcomers among them, or anybody else. */
export function Whom({ people, choose, added, disabled = false, only, children }: Props) {
  const { say, hand } = useDesk();
  const offers = useLiveQuery(() => offered(db, people), [JSON.stringify(people)]);
  const [searching, setSearching] = useState(false);
  if (!offers) return null;
  const single = only && offers.length === 1;
  const folded = only !== undefined && offers.length > 0;
  const chooseOne = async ({ seen, person }: Offered) => {
    if (person) return choose(person);
    const { address, name = address } = seen;
    const { value } = await addPerson(db, { name, email: address }, hand());
    choose(value);
    added?.(value);
  };
  const chooseFound = async (id: string) => {
    const person = await db.people.get(id);
    if (person && !disabled) choose(person);
  };
  return (
    <>
      <div className={style.people}>
        {offers.map((one) => {
          const { seen, person } = one;
          const name = person?.name ?? seen.name ?? seen.address;
          return (
            <Button
              key={person?.id ?? seen.address}
              look={single ? 'main' : 'plain'}
              disabled={disabled}
              onClick={() => void chooseOne(one)}
            >
              <span dir="auto">{single ? only(name) : name}</span>
              {!person && <small>{say('newPerson')}</small>}
            </Button>
          );
        })}
        {folded && (
          <Button aria-expanded={searching} onClick={() => setSearching(!searching)}>
            {say('anotherCustomer')}
          </Button>
        )}
        {children}
      </div>
      {(!folded || searching) && (
        <Search label={say('anotherCustomer')} choose={(id) => void chooseFound(id)} />
      )}
    </>
  );
}
