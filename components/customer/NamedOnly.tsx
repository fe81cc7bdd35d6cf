import { useLiveQuery } from 'dexie-react-hooks';
import { addPerson } from '../../lib/customer/add-person.ts';
import { phoneOf } from '../../lib/customer/address-use.ts';
import {
  calledAs,
  forgetCalled,
  rememberCalled,
  whoIsCalled,
  type Called,
} from '../../lib/customer/called.ts';
import type { NameOnly } from '../../lib/customer/counterparts.ts';
import type { Source } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { CandidateButton } from './CandidateButton.tsx';
import style from './OnPage.module.css';
import { PersonCard } from './PersonCard.tsx';
import { Search } from './Search.tsx';
import { useCandidates } from './use-candidates.ts';

interface Props {
  seen: NameOnly;
  source: Source;
}

/** Somebody of whom the page shows a name or a number only: whom the user said it is, or a question. */
export function NamedOnly({ seen, source }: Props) {
  const called: Called = {
    site: new URL(source.url).host,
    name: seen.name ?? seen.phone ?? '',
  };
  const key = JSON.stringify(called);
  const known = useLiveQuery(async () => ({ id: await whoIsCalled(db, called) }), [key]);
  if (!known) return null;
  if (known.id === undefined) return <Ask key={key} seen={seen} called={called} />;
  return (
    <>
      <Remembered called={called} personId={known.id} />
      <PersonCard key={known.id} personId={known.id} source={source} />
    </>
  );
}

/** Why this card is shown, and the way to take it back. */
function Remembered({ called, personId }: { called: Called; personId: string }) {
  const { say, act } = useDesk();
  const person = useLiveQuery(() => db.people.get(personId), [personId]);
  const shown = called.name;
  const forget = () =>
    act(() => forgetCalled(db, called), { word: 'calledForgotten', slots: { shown } });
  return (
    <p className={style.remembered}>
      <span dir="auto">
        {say('calledHere', { shown, site: called.site, name: person?.name ?? '' })}
      </span>{' '}
      <Button look="quiet" onClick={() => void forget()}>
        {say('calledWrong')}
      </Button>
    </p>
  );
}

function Ask({ seen, called }: { seen: NameOnly; called: Called }) {
  const { say, act, hand } = useDesk();
  const candidates = useCandidates(seen);
  const { name: shown, site } = called;
  const choose = async (id: string) => {
    const name = (await db.people.get(id))?.name ?? '';
    await act(() => rememberCalled(db, called, id, hand()), {
      word: 'calledKept',
      slots: { shown, site, name },
    });
  };
  const add = () =>
    act(() => addPerson(db, newcomer(seen, called), hand()), {
      word: 'personAdded',
      slots: { name: shown },
    });
  const [only, another] = candidates ?? [];
  const question = another
    ? say('isThisOneOf')
    : only && say('isThisName', { name: only.person.name });
  return (
    <section className={style.unknown} aria-label={shown}>
      <h1 dir="auto">{shown}</h1>
      {seen.organisation && <p dir="auto">{seen.organisation}</p>}
      <p className={style.soft}>{say('onlyName', { site })}</p>
      {candidates && <p>{question ?? say('nobodyNamed')}</p>}
      {candidates?.map((one) => (
        <CandidateButton key={one.person.id} candidate={one} choose={(id) => void choose(id)} />
      ))}
      {candidates && (
        <Button look={only ? 'plain' : 'main'} onClick={() => void add()}>
          {say('addNamed', { name: shown })}
        </Button>
      )}
      <Search label={say('somebodyElse')} choose={(id) => void choose(id)} adds={false} />
    </section>
  );
}

function newcomer({ phone, organisation }: NameOnly, called: Called) {
  const number = phone ? phoneOf(phone) : undefined;
  return {
    name: called.name,
    called: calledAs(called),
    ...(number && { phone: number }),
    ...(organisation && { organisation }),
  };
}
