import { useState } from 'react';
import type { Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { isPlace, type Proposal } from '../../lib/dossier/proposal.ts';
import type { Meant } from '../../lib/dossier/propose.ts';
import { take, type Taken } from '../../lib/dossier/take.ts';
import { Search } from '../customer/Search.tsx';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './capture.module.css';
import { ProposalList } from './ProposalList.tsx';
import { useProposals } from './use-proposals.ts';

interface Props {
  text: string;
  ownAddresses: readonly string[];
  /** How it is known, and what goes once it is kept. */
  origin: Pick<Taken, 'from' | 'source' | 'instead'>;
  /** Whom it is about, where that is plain. */
  personId?: string;
  done: (personId: string) => void;
}

/** What was read from a text, and whose it is: the user says of each value whether it is kept. */
export function Proposals({ text, ownAddresses, origin, personId, done }: Props) {
  const { say, act, hand } = useDesk();
  const [meant, setMeant] = useState<Meant>(personId === undefined ? undefined : { id: personId });
  const proposed = useProposals(text, ownAddresses, meant);
  if (!proposed) return null;
  const { person, among, proposals } = proposed;
  if (proposals.length === 0 && !person) {
    return <p className={style.soft}>{say('nothingRead')}</p>;
  }
  if (among.length > 0) return <Among people={among} choose={setMeant} />;

  const save = async (values: Proposal[]) => {
    let id: string | undefined;
    const write = async () => {
      const kept = await take(db, { ...origin, personId: person?.id, values }, hand());
      id = kept.value?.id;
      return kept;
    };
    const name = person?.name ?? nameAmong(values);
    const slots = { n: values.length, name };
    const saved = await act(write, { word: person ? 'factsTaken' : 'personAdded', slots });
    if (saved && id !== undefined) done(id);
    return saved;
  };
  return (
    <div className={style.read} role="group" aria-label={say('captureSomebody')}>
      <Whose person={person} count={proposals.length} choose={setMeant} />
      {proposals.length > 0 && (
        <ProposalList
          proposals={proposals}
          save={save}
          enough={(values) => person !== undefined || nameAmong(values) !== ''}
        />
      )}
    </div>
  );
}

/** What a newcomer is called: the name, else how they are reached. */
function nameAmong(values: Proposal[]): string {
  const called = ['name', 'email', 'phone', 'handle'];
  const named = values.filter(({ into }) => isPlace(into) && called.includes(into));
  return named.toSorted((a, b) => called.indexOf(a.into) - called.indexOf(b.into))[0]?.value ?? '';
}

interface WhoseProps {
  person: Person | undefined;
  count: number;
  choose: (meant: Meant) => void;
}

/** Says whose the values are, and lets the user say otherwise. */
function Whose({ person, count, choose }: WhoseProps) {
  const { say } = useDesk();
  const [asking, setAsking] = useState(false);
  const slots = { n: count, name: person?.name ?? '' };
  const heading = person ? say(count > 0 ? 'newFacts' : 'nothingNew', slots) : say('captureNew');
  const chosen = (meant: Meant) => {
    setAsking(false);
    choose(meant);
  };
  return (
    <div>
      <h2 dir="auto">{heading}</h2>
      {asking ? (
        <div className={style.list}>
          <Search label={say('whichCustomer')} choose={(id) => chosen({ id })} autoFocus />
          {person && (
            <Button look="quiet" onClick={() => chosen('new')}>
              {say('aNewOne')}
            </Button>
          )}
        </div>
      ) : (
        <Button look="quiet" onClick={() => setAsking(true)}>
          {say(person ? 'notThisOne' : 'aCustomerIHave')}
        </Button>
      )}
    </div>
  );
}

/** Several people share an address or a number: nobody is guessed. */
function Among({ people, choose }: { people: Person[]; choose: (meant: Meant) => void }) {
  const { say } = useDesk();
  return (
    <div className={style.read} role="group" aria-label={say('captureSomebody')}>
      <p>{say('whoIsMeant')}</p>
      <div className={style.row}>
        {people.map(({ id, name }) => (
          <Button key={id} onClick={() => choose({ id })}>
            <span dir="auto">{name}</span>
          </Button>
        ))}
        <Button look="quiet" onClick={() => choose('new')}>
          {say('aNewOne')}
        </Button>
      </div>
    </div>
  );
}
