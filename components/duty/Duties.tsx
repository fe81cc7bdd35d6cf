import { useLiveQuery } from 'dexie-react-hooks';
import type { Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import type { DutyKind } from '../../lib/followup/kind.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { useDesk } from '../desk.tsx';
import { ComplaintCard } from './ComplaintCard.tsx';
import style from './duty.module.css';
import { JobCard } from './JobCard.tsx';
import { VisitCard } from './VisitCard.tsx';

interface Props {
  person: Person;
  /** Open reminders of what is owed to them. */
  reminders: Reminder[];
  /** Stands above them, as soon as there is something under it. */
  title?: string;
}

/** What is owed to one customer, each with its actions: complaints, jobs, then visits (2.1). */
export function Duties({ person, reminders, title }: Props) {
  const read = () => readDuties(reminders);
  const owed = useLiveQuery(read, [reminders]);
  if (!owed) return null;
  const cards = <Cards owed={owed} person={person} reminders={reminders} />;
  if (!title) return cards;
  return (
    <section aria-label={title}>
      <h2 className={style.heading}>{title}</h2>
      {cards}
    </section>
  );
}

interface CardsProps extends Props {
  owed: Awaited<ReturnType<typeof readDuties>>;
}

function Cards({ owed, person, reminders }: CardsProps) {
  const { today } = useDesk();
  const toPrepare = ({ step, anchor, showOn }: Reminder, id: string) =>
    step === 'brief' && anchor === id && showOn <= today;
  return (
    <div className={style.cards}>
      {owed.complaints.map((complaint) => (
        <ComplaintCard key={complaint.id} complaint={complaint} person={person} />
      ))}
      {owed.jobs.map((job) => (
        <JobCard key={job.id} job={job} person={person} />
      ))}
      {owed.visits.map((visit) => (
        <VisitCard
          key={visit.id}
          visit={visit}
          person={person}
          prepare={reminders.some((reminder) => toPrepare(reminder, visit.id))}
        />
      ))}
    </div>
  );
}

/** The records that these reminders are of, in the order of the reminders. */
async function readDuties(reminders: Reminder[]) {
  const ids = (kind: DutyKind) => [
    ...new Set(reminders.filter(({ cadence }) => cadence === kind).map(({ anchor }) => anchor)),
  ];
  const [complaints, jobs, visits] = await Promise.all([
    db.complaints.bulkGet(ids('complaint')),
    db.jobs.bulkGet(ids('job')),
    db.visits.bulkGet(ids('visit')),
  ]);
  return { complaints: there(complaints), jobs: there(jobs), visits: there(visits) };
}

const there = <T,>(rows: (T | undefined)[]): T[] => rows.filter((row) => row !== undefined);
