import { useDesk } from '../desk.tsx';
import style from './exchange.module.css';
import { GiveOver } from './GiveOver.tsx';
import { TakeOver } from './TakeOver.tsx';

/** Customers go to a colleague, or come from one. */
export function HandOver() {
  const { say } = useDesk();
  return (
    <div className={style.screen}>
      <h1>{say('handOvers')}</h1>
      <p className={style.soft}>{say('handOverHelp')}</p>
      <div className={style.sides}>
        <GiveOver />
        <TakeOver />
      </div>
    </div>
  );
}
