import type { Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { Search } from '../customer/Search.tsx';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './competitor.module.css';

interface Props {
  person: Person | undefined;
  choose: (person: Person | undefined) => void;
}

/** The customer who said it, found by the search; nobody, where it was heard in a survey. */
export function WhoSaid({ person, choose }: Props) {
  const { say } = useDesk();
  const found = async (id: string) => choose(await db.people.get(id));
  if (!person)
    return <Search label={say('whoSaidIt')} adds={false} choose={(id) => void found(id)} />;
  return (
    <p className={style.line}>
      <span dir="auto">{say('saidBy', { name: person.name })}</span>
      <Button look="quiet" onClick={() => choose(undefined)}>
        {say('anotherOne')}
      </Button>
    </p>
  );
}
