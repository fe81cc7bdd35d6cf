import { Printer } from 'lucide-react';
import { newest } from '../../lib/dossier/known.ts';
import { isInUse } from '../../lib/dossier/sensitive.ts';
import type { Ticked } from '../../lib/dossier/printed.ts';
import type { Dossier } from '../customer/use-dossier.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './page.module.css';
import type { Around } from './use-around.ts';

interface Props {
  dossier: Dossier;
  around: Around;
  ticked: Ticked;
  tick: (ticked: Ticked) => void;
}

/** Prints the dossier; what is a judgement or sensitive has to be ticked each time. */
export function PrintChoice({ dossier: { facts }, around, ticked, tick }: Props) {
  const { say, every, sensitive } = useDesk();
  const known = newest(facts).filter(({ field }) => isInUse(field, every, sensitive));
  const countOf = (sensitivity: number) =>
    known.filter(({ field }) => every.get(field)?.sensitivity === sensitivity).length;
  const partners = around.linked.filter(({ relation }) => relation === 'partner').length;
  return (
    <details className={style.print}>
      <summary>
        <Printer size="1em" aria-hidden /> {say('printDossier')}
      </summary>
      <div className={style.printForm}>
        <p>{say('printHelp')}</p>
        <Tick
          word={say('printJudgements', { n: countOf(2) })}
          on={ticked.judgements}
          set={(on) => tick({ ...ticked, judgements: on })}
        />
        <Tick
          word={say('printSensitive', { n: countOf(3) + partners })}
          on={ticked.sensitive}
          set={(on) => tick({ ...ticked, sensitive: on })}
        />
        <Button look="main" onClick={() => window.print()}>
          {say('printNow')}
        </Button>
      </div>
    </details>
  );
}

function Tick({ word, on, set }: { word: string; on: boolean; set: (on: boolean) => void }) {
  return (
    <label className={style.tick}>
      <input type="checkbox" checked={on} onChange={(event) => set(event.target.checked)} /> {word}
    </label>
  );
}
