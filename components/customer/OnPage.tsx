import { lazy, Suspense, useState } from 'react';
import { keyOf, type Seen } from '../../lib/customer/counterparts.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { withWords } from '../with-words.ts';
import style from './OnPage.module.css';
import { PersonAt } from './PersonAt.tsx';

const WhichOne = lazy(() =>
  withWords(() => import('./WhichOne.tsx')).then(({ WhichOne }) => ({ default: WhichOne })),
);
const NamedOnly = lazy(() =>
  withWords(() => import('./NamedOnly.tsx')).then(({ NamedOnly }) => ({ default: NamedOnly })),
);

interface Props {
  people: Seen[];
  /** The first of them is beyond doubt who the page is about. */
  sure: boolean;
  source: { url: string; title: string };
}

/** Whom the user said a page is about: asked once for each page, as long as the panel is open. */
const answers = new Map<string, string>();

/** Everyone in the open mail or record, the counterpart first; one card at a time. */
export function OnPage({ people, sure, source }: Props) {
  const [chosen, setChosen] = useState(() => answers.get(source.url));
  const choose = (key: string) => {
    answers.set(source.url, key);
    setChosen(key);
  };
  const meant = people.find((one) => keyOf(one) === chosen);
  const shown = meant ?? people[0];
  if (!shown) return null;
  if (!meant && !sure && people.length > 1) {
    return (
      <Suspense>
        <WhichOne people={people} choose={choose} />
      </Suspense>
    );
  }
  return (
    <>
      {people.length > 1 && <Chips people={people} shown={shown} choose={choose} />}
      {'address' in shown ? (
        <PersonAt
          key={shown.address}
          seen={shown}
          source={source}
          sure={sure || !!meant}
          confirm={() => choose(shown.address)}
        />
      ) : (
        <Suspense>
          <NamedOnly key={keyOf(shown)} seen={shown} source={source} />
        </Suspense>
      )}
    </>
  );
}

interface ChipsProps {
  people: Seen[];
  shown: Seen;
  choose: (key: string) => void;
}

function Chips({ people, shown, choose }: ChipsProps) {
  const { say } = useDesk();
  return (
    <nav className={style.people} aria-label={say('onThisPage')}>
      {people.map((person) => (
        <Button
          key={keyOf(person)}
          aria-pressed={person === shown}
          title={'address' in person ? person.address : undefined}
          onClick={() => choose(keyOf(person))}
        >
          <span className={style.chip} dir="auto">
            {person.name ?? ('address' in person ? person.address : person.phone)}
          </span>
        </Button>
      ))}
    </nav>
  );
}
