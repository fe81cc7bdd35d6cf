import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { addCircle, countedCircles, type Counted } from '../../lib/customer/circles.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import style from './circle.module.css';
import { CircleForm } from './CircleForm.tsx';
import { CircleRow } from './CircleRow.tsx';
import { Members } from './Members.tsx';

/** All circles, and who is in one of them or in several at once (4.12). */
export function Circles() {
  const { say, locale } = useDesk();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const counted = useLiveQuery(() => countedCircles(db), []);
  if (!counted) return null;
  const sorted = counted.sort((a, b) => a.circle.name.localeCompare(b.circle.name, locale));
  const chosen = sorted.map(({ circle }) => circle).filter(({ id }) => ticked.includes(id));
  const tick = (id: string) =>
    setTicked(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]);
  return (
    <div className={style.screen}>
      <h1 className={style.title}>{say('circles')}</h1>
      <div className={style.all}>
        {sorted.length === 0 && <Empty>{say('noCircles')}</Empty>}
        <ul className={style.rows}>
          {sorted.map((one) => (
            <CircleRow
              key={one.circle.id}
              counted={one}
              circles={sorted.map(({ circle }) => circle)}
              ticked={ticked.includes(one.circle.id)}
              tick={() => tick(one.circle.id)}
            />
          ))}
        </ul>
        <NewCircle counted={sorted} added={(id) => setTicked([id])} />
      </div>
      {sorted.length > 0 && <Members circles={chosen} />}
    </div>
  );
}

function NewCircle({ counted, added }: { counted: Counted[]; added: (id: string) => void }) {
  const { say, act, hand } = useDesk();
  const [open, setOpen] = useState(false);
  if (!open) return <Button onClick={() => setOpen(true)}>{say('newCircle')}</Button>;
  return (
    <CircleForm
      others={counted.map(({ circle }) => circle)}
      save={async (given) => {
        const write = async () => {
          const done = await addCircle(db, given, hand());
          added(done.value.id);
          return done;
        };
        return act(write, { word: 'circleAdded', slots: { name: given.name } });
      }}
      close={() => setOpen(false)}
    />
  );
}
