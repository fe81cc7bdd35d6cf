import type { Candidate } from '../../lib/customer/who-may-be.ts';
import { Button } from '../ui/Button.tsx';
import style from './OnPage.module.css';

interface Props {
  candidate: Candidate;
  choose: (id: string) => void;
}

/** Somebody who may be meant, with where they work. */
export function CandidateButton({ candidate: { person, organisation }, choose }: Props) {
  return (
    <Button className={style.candidate} onClick={() => choose(person.id)}>
      <span dir="auto">{person.name}</span>
      {organisation && <small dir="auto">{organisation}</small>}
    </Button>
  );
}
