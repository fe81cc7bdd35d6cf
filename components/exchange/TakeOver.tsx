import type { Offered } from '../../lib/exchange/hand-over/preview.ts';
import { dayAt } from '../../lib/time/day.ts';
import { sayFullDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import style from './exchange.module.css';
import { Unlock } from './Unlock.tsx';
import { useTakeOver } from './use-take-over.ts';

/** Customers that are shown before they are taken; the others are counted. */
const SHOWN = 50;

/** Reads a colleague's file. */
export function TakeOver() {
  const { say } = useDesk();
  const { sealed, found, problem, choose, password, setPassword, unlock, take } = useTakeOver();
  return (
    <section className={style.form} aria-label={say('takeOver')}>
      <h2>{say('takeOver')}</h2>
      <Field
        label={say('handOverFile')}
        help={say('takeOverHelp')}
        problem={problem && say(problem)}
      >
        {(ids) => (
          <input
            {...ids}
            className={control}
            type="file"
            accept=".handover"
            onChange={(event) => void choose(event.target.files?.[0])}
          />
        )}
      </Field>
      {sealed && !found && <Unlock password={password} type={setPassword} unlock={unlock} />}
      {found && (
        <>
          <FromWhom {...found.taken.covering} />
          <OfferedList offered={found.offered} />
          <Button look="main" onClick={() => void take()}>
            {say('takeNow', { n: found.offered.length })}
          </Button>
        </>
      )}
    </section>
  );
}

function FromWhom({ from, at }: { from: string; at: number }) {
  const { say, locale, zone } = useDesk();
  const day = sayFullDay(dayAt(at, zone), locale);
  return <p>{from ? say('givenBy', { by: from, day }) : say('givenOn', { day })}</p>;
}

/** Who is in the file, what of each, and who is known here already. */
function OfferedList({ offered }: { offered: Offered[] }) {
  const { say } = useDesk();
  const more = offered.length - SHOWN;
  return (
    <>
      <ul className={style.offered}>
        {offered.slice(0, SHOWN).map((one, index) => (
          // Two may have the same name: the place in the file tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <strong dir="auto">{one.name}</strong>
            {one.organisation && <span dir="auto">{one.organisation}</span>}
            <span className={style.soft}>
              {say('offeredHolds', {
                facts: one.facts,
                entries: one.entries,
                steps: one.openSteps,
              })}
            </span>
            {one.known && <span className={style.known}>{say('knownHere')}</span>}
          </li>
        ))}
      </ul>
      {more > 0 && <p className={style.soft}>{say('andMore', { n: more })}</p>}
    </>
  );
}
