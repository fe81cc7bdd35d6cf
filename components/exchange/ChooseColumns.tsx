import { useState } from 'react';
import type { Sampled } from '../../lib/exchange/layout-of.ts';
import type { Column, Layout } from '../../lib/exchange/layout.ts';
import { fields } from '../../lib/dossier/fields.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { ColumnChoice, isBasic } from './ColumnChoice.tsx';
import style from './import.module.css';
import { session } from './use-import.ts';

/** Cells of a column that are shown under its heading. */
const SHOWN = 3;

/** What each column of a table is: guessed, and to be corrected. */
export function ChooseColumns({ sampled }: { sampled: Sampled }) {
  const { say } = useDesk();
  const [layout, setLayout] = useState(sampled.layout);
  const rows = layout.headed === sampled.layout.headed ? sampled.sample : otherRows(sampled);
  const choose = (at: number) => (column: Column) =>
    setLayout({ ...layout, columns: layout.columns.with(at, column) });
  return (
    <form className={style.form} action={() => void session.readTable(layout)}>
      <h2>{say('whatColumns')}</h2>
      <p className={style.soft}>{say('whatColumnsHelp')}</p>
      <label className={style.check}>
        <input
          type="checkbox"
          checked={layout.headed}
          onChange={({ target }) => setLayout(headedAs(target.checked, layout, sampled))}
        />
        {say('firstRowHeads')}
      </label>
      <ul className={style.columns}>
        {layout.columns.map((column, at) => (
          // Columns have no other name than their place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>
            <ColumnChoice
              label={layout.header[at] || say('columnNumber', { n: at + 1 })}
              column={column}
              choose={choose(at)}
            />
            <p className={style.cells} dir="auto">
              {rows
                .flatMap((row) => row[at]?.trim() || [])
                .slice(0, SHOWN)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      <DateOrder layout={layout} change={setLayout} />
      <div className={style.row}>
        <Button look="main" type="submit">
          {say('nextStep')}
        </Button>
        <Button onClick={() => session.reset()}>{say('chooseAnother')}</Button>
      </div>
    </form>
  );
}

/** The first row as a row of the table, or taken out of it. */
function otherRows({ layout, sample }: Sampled): string[][] {
  return layout.headed ? [layout.header, ...sample] : sample.slice(1);
}

function headedAs(headed: boolean, layout: Layout, { layout: guessed, sample }: Sampled): Layout {
  const heads = guessed.headed ? guessed.header : (sample[0] ?? []);
  const header = layout.columns.map((_, at) => (headed ? (heads[at] ?? '').trim() : ''));
  return { ...layout, headed, header };
}

const isDated = (column: Column) =>
  !isBasic(column) && ['date', 'monthday'].includes(fields[column].type);

interface DateProps {
  layout: Layout;
  change: (layout: Layout) => void;
}

function DateOrder({ layout, change }: DateProps) {
  const { say } = useDesk();
  if (!layout.columns.some(isDated)) return null;
  const { dates: _, ...open } = layout;
  return (
    <Field label={say('dateOrder')}>
      {(ids) => (
        <select
          {...ids}
          className={control}
          value={layout.dates ?? ''}
          onChange={({ target: { value } }) =>
            change(
              value === 'dayFirst' || value === 'monthFirst' ? { ...open, dates: value } : open,
            )
          }
        >
          <option value="">{say('dateUnsure')}</option>
          <option value="dayFirst">{say('dayFirst')}</option>
          <option value="monthFirst">{say('monthFirst')}</option>
        </select>
      )}
    </Field>
  );
}
