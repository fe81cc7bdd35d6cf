import { useDesk } from '../desk.tsx';
import { Ahead } from './Ahead.tsx';
import { LookBack } from './LookBack.tsx';
import style from './week.module.css';

/** The days to come with all that is planned, and how the week went. */
export function Week({ author }: { author: string }) {
  const { say } = useDesk();
  return (
    <div className={style.week}>
      <h1 className={style.title}>{say('week')}</h1>
      <Ahead />
      <LookBack author={author} />
    </div>
  );
}
