import { useMemo, useState } from 'react';
import { presetOf, type Choice, type Plan, type PlanRow } from '../../lib/exchange/plan.ts';
import type { Refusal } from '../../lib/exchange/read-file.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { ChooseRows } from './ChooseRows.tsx';
import style from './import.module.css';
import { RefusedRows } from './RefusedRows.tsx';
import { session } from './use-import.ts';

type Verdict = PlanRow['verdict'];

const VERDICT_WORD = {
  new: 'nNew',
  same: 'nSame',
  changes: 'nChanges',
  double: 'nDoubles',
} as const satisfies Record<Verdict, ScreenWord>;
const VERDICTS = ['new', 'changes', 'double', 'same'] as const;

/** A row with its number in the file's plan. */
export interface Numbered {
  number: number;
  row: PlanRow;
}

/** What would become of a file, before anything is written. */
export function ReviewImport({ plan, refused }: { plan: Plan; refused: Refusal[] }) {
  const { say, hand, today } = useDesk();
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(new Map());
  const rows = useMemo(() => rowsBy(plan), [plan]);
  const choose = (some: Numbered[], choice: Choice) =>
    setChoices(new Map([...choices, ...some.map(({ number }) => [number, choice] as const)]));
  const wanted = useMemo(() => countWanted(plan, choices), [plan, choices]);
  const write = () => session.write({ file: session.fileName, hand: hand(), today }, choices);
  return (
    <section className={style.form} aria-label={say('importSummary', { name: session.fileName })}>
      <h2 dir="auto">{say('importSummary', { name: session.fileName })}</h2>
      <Summary rows={rows} refused={refused.length} />
      {(['double', 'changes', 'new'] as const).map(
        (kind) =>
          rows[kind].length > 0 && (
            <ChooseRows
              key={kind}
              kind={kind}
              rows={rows[kind]}
              choices={choices}
              choose={choose}
            />
          ),
      )}
      {refused.length > 0 && <RefusedRows refused={refused} />}
      {wanted === 0 && <p>{say('nothingInFile')}</p>}
      <div className={style.row}>
        {wanted > 0 && (
          <Button look="main" onClick={() => void write()}>
            {say('importNow', { n: wanted })}
          </Button>
        )}
        <Button onClick={() => session.reset()}>{say('chooseAnother')}</Button>
      </div>
    </section>
  );
}

interface SummaryProps {
  rows: Record<Verdict, Numbered[]>;
  refused: number;
}

function Summary({ rows, refused }: SummaryProps) {
  const { say } = useDesk();
  const found = VERDICTS.filter((verdict) => rows[verdict].length > 0);
  return (
    <ul className={style.summary}>
      {found.map((verdict) => (
        <li key={verdict}>{say(VERDICT_WORD[verdict], { n: rows[verdict].length })}</li>
      ))}
      {refused > 0 && <li>{say('nRefused', { n: refused })}</li>}
    </ul>
  );
}

function rowsBy({ rows }: Plan): Record<Verdict, Numbered[]> {
  const found: Record<Verdict, Numbered[]> = { new: [], same: [], changes: [], double: [] };
  for (const [number, row] of rows.entries()) found[row.verdict].push({ number, row });
  return found;
}

/** Rows of which something is written. */
function countWanted({ rows }: Plan, choices: ReadonlyMap<number, Choice>): number {
  return rows.filter(
    (row, number) => row.verdict !== 'same' && (choices.get(number) ?? presetOf(row)) !== 'leave',
  ).length;
}
