import type { Refusal } from '../../lib/exchange/read-file.ts';
import { tableOf } from '../../lib/exchange/refused-list.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './import.module.css';
import { saveFile } from './save-file.ts';
import { session } from './use-import.ts';

const SHOWN = 20;

const REASON_WORD = {
  nameless: 'refusedNameless',
  cells: 'refusedCells',
  damaged: 'refusedDamaged',
  broken: 'refusedBroken',
} as const satisfies Record<Refusal['reason'], ScreenWord>;

/** Records that cannot be taken in: where each stands, and why; all of them as a list to keep. */
export function RefusedRows({ refused }: { refused: Refusal[] }) {
  const { say } = useDesk();
  const rowOf = ({ place, reason, text }: Refusal) => [
    say('recordPlace', { n: place }),
    say(REASON_WORD[reason]),
    text,
  ];
  const save = async () =>
    saveFile(await tableOf(refused.map(rowOf)), `${session.fileName}.refused.csv`);
  return (
    <details className={style.rows}>
      <summary>{say('nRefused', { n: refused.length })}</summary>
      <ul>
        {refused.slice(0, SHOWN).map((one) => {
          const [place, reason, text] = rowOf(one);
          return (
            <li key={one.place}>
              <div>
                <p>
                  {place} · {reason}
                </p>
                <p dir="auto" className={style.soft}>
                  {text}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
      <Button onClick={() => void save()}>{say('saveRefused')}</Button>
    </details>
  );
}
