import { fields } from '../../lib/dossier/fields.ts';
import type { Additions } from '../../lib/exchange/additions.ts';
import type { PlanRow } from '../../lib/exchange/plan.ts';
import { listIn, sentenceIn } from '../../lib/i18n/words.ts';
import { useDesk, type Desk } from '../desk.tsx';
import style from './import.module.css';

/** A record of a file in short: who it is, whom it may be, and what it would add. */
export function RowText({ row }: { row: PlanRow }) {
  const { locale } = useDesk();
  const { name, organisation = '', emails, phones } = row.incoming;
  const more = [organisation, ...emails.slice(0, 1), ...phones.slice(0, 1)].filter(Boolean);
  return (
    <div>
      <p dir="auto">
        <strong>{name}</strong> <span className={style.soft}>{listIn(locale, more)}</span>
      </p>
      {row.verdict === 'double' && <MayBe row={row} />}
      {row.verdict === 'changes' && <Adds additions={row.additions} />}
    </div>
  );
}

function MayBe({ row: { target, like } }: { row: Extract<PlanRow, { verdict: 'double' }> }) {
  const { say, locale } = useDesk();
  const reasons = like.reasons.map((reason) =>
    say(reason.kind, 'value' in reason ? { value: reason.value } : {}),
  );
  const word = 'row' in target ? 'rowMayBeInFile' : 'rowMayBe';
  return (
    <p dir="auto">
      {say(word, { name: target.name })}{' '}
      <span className={style.soft}>{listIn(locale, reasons)}</span>
    </p>
  );
}

function Adds({ additions }: { additions: Additions }) {
  const desk = useDesk();
  const what = listIn(desk.locale, inWords(additions, desk));
  return (
    <p dir="auto" className={style.soft}>
      {desk.say('wouldAdd', { what })}
    </p>
  );
}

function inWords(additions: Additions, { say, locale }: Desk): string[] {
  const { addresses, tags, facts, notes, formOfAddress, placed } = additions;
  return [
    ...addresses.map(({ value, shown }) => shown ?? value),
    ...tags,
    ...facts.map(({ field }) => sentenceIn(fields[field].label, locale)),
    ...(notes.length > 0 ? [say('nNotes', { n: notes.length })] : []),
    ...(formOfAddress === undefined ? [] : [formOfAddress]),
    ...(placed ? [say('organisation')] : []),
  ];
}
