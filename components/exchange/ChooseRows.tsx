import { useState } from 'react';
import { presetOf, type Choice } from '../../lib/exchange/plan.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control } from '../ui/Field.tsx';
import style from './import.module.css';
import type { Numbered } from './ReviewImport.tsx';
import { RowText } from './RowText.tsx';

/** Rows that are shown, and how many more at a time. */
const SHOWN = 50;

const KINDS = {
  new: { title: 'nNew', help: 'newHelp', choices: { add: 'addThem', leave: 'leaveOut' } },
  double: {
    title: 'nDoubles',
    help: 'doublesHelp',
    choices: { add: 'addAsNew', merge: 'mergeInto', leave: 'leaveOut' },
  },
  changes: {
    title: 'nChanges',
    help: 'changesHelp',
    choices: { merge: 'addToKnown', leave: 'leaveOut' },
  },
} as const satisfies Record<
  string,
  { title: ScreenWord; help: ScreenWord; choices: Partial<Record<Choice, ScreenWord>> }
>;

interface Props {
  kind: keyof typeof KINDS;
  rows: Numbered[];
  choices: ReadonlyMap<number, Choice>;
  choose: (rows: Numbered[], choice: Choice) => void;
}

/** Rows with somebody whom they may be or are: what to do with each, or with all. */
export function ChooseRows({ kind, rows, choices, choose }: Props) {
  const { say } = useDesk();
  const [shown, setShown] = useState(SHOWN);
  const { title, help, choices: words } = KINDS[kind];
  const offered = Object.entries(words).map(([choice, word]) => ({
    choice: choice as Choice,
    word,
  }));
  const left = rows.length - shown;
  return (
    <details className={style.rows} open={kind === 'double'}>
      <summary>{say(title, { n: rows.length })}</summary>
      <p className={style.soft}>{say(help)}</p>
      <div className={style.row} role="group" aria-label={say('forAll')}>
        <span>{say('forAll')}</span>
        {offered.map(({ choice, word }) => (
          <Button key={choice} onClick={() => choose(rows, choice)}>
            {say(word)}
          </Button>
        ))}
      </div>
      <ul>
        {rows.slice(0, shown).map((one) => (
          <li key={one.number}>
            <RowText row={one.row} />
            <select
              className={control}
              aria-label={say('whatToDoWith', { name: one.row.incoming.name })}
              value={choices.get(one.number) ?? presetOf(one.row)}
              onChange={({ target }) => {
                const chosen = offered.find(({ choice }) => choice === target.value);
                if (chosen) choose([one], chosen.choice);
              }}
            >
              {offered.map(({ choice, word }) => (
                <option key={choice} value={choice}>
                  {say(word)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button look="quiet" onClick={() => setShown(shown + SHOWN)}>
          {say('showMore', { n: Math.min(SHOWN, left) })}
        </Button>
      )}
    </details>
  );
}
