import { useState } from 'react';
import type { Counterpart } from '../../lib/customer/counterparts.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './OnPage.module.css';
import { PersonAt } from './PersonAt.tsx';

interface Props {
  people: Counterpart[];
  source: { url: string; title: string };
}

/** Everyone in the open mail or record, the counterpart first; one card at a time. */
export function OnPage({ people, source }: Props) {
  const { say } = useDesk();
  const [chosen, setChosen] = useState<string>();
  const shown = people.find(({ address }) => address === chosen) ?? people[0];
  if (!shown) return null;
  return (
    <>
      {people.length > 1 && (
        <nav className={style.people} aria-label={say('onThisPage')}>
          {people.map((person) => (
            <Button
              key={person.address}
              aria-pressed={person === shown}
              title={person.address}
              onClick={() => setChosen(person.address)}
            >
              <span className={style.chip} dir="auto">
                {person.name ?? person.address}
              </span>
            </Button>
          ))}
        </nav>
      )}
      <PersonAt key={shown.address} seen={shown} source={source} />
    </>
  );
}
