import { ArrowDown, ArrowUp } from 'lucide-react';
import { numberIn } from '../../../lib/i18n/words.ts';
import { useDesk } from '../../desk.tsx';
import type { Column } from './columns.tsx';
import style from './table.module.css';
import { HEADING_REM } from './use-rows-in-view.ts';
import { placeOf, type Place } from './use-place.ts';
import type { Selection } from './use-selection.ts';
import type { ViewState } from './use-view.ts';

interface Props {
  columns: Column[];
  tracks: string;
  /** Rows that are shown. */
  shown: number;
  selection: Selection;
  state: ViewState;
  place: Place;
}

/** The headings, which sort, and the box that selects everybody who is shown. */
export function Headings({ columns, tracks, shown, selection, state, place }: Props) {
  const { say, locale } = useDesk();
  const stop = (column: number) => ({
    'data-place': placeOf({ row: -1, column }),
    tabIndex: place.row === -1 && place.column === column ? 0 : -1,
  });
  const { selected, all, clear } = selection;
  const some = selected.size > 0;
  return (
    <div role="rowgroup" className={style.head}>
      <div
        role="row"
        aria-rowindex={1}
        className={style.headings}
        style={{ gridTemplateColumns: tracks, blockSize: `${HEADING_REM}rem` }}
      >
        <div role="columnheader" aria-colindex={1} className={style.cell}>
          <input
            {...stop(0)}
            type="checkbox"
            aria-label={say('selectAll', { n: shown, all: numberIn(locale, shown) })}
            checked={some && selected.size === shown}
            ref={(box) => {
              if (box) box.indeterminate = some && selected.size < shown;
            }}
            onChange={() => (some ? clear() : all())}
            disabled={shown === 0}
          />
        </div>
        {columns.map((column, at) => (
          <Heading key={column.key} column={column} state={state} stop={stop(at + 1)} />
        ))}
      </div>
    </div>
  );
}

interface HeadingProps {
  column: Column;
  state: ViewState;
  stop: { 'data-place': string; tabIndex: number };
}

function Heading({ column: { word, place, sort }, state: { view, show }, stop }: HeadingProps) {
  const { say } = useDesk();
  const sorts = sort !== undefined && view.sort === sort;
  if (!sort) {
    return (
      <div role="columnheader" aria-colindex={place} className={style.cell} {...stop}>
        {say(word)}
      </div>
    );
  }
  const Arrow = view.descending ? ArrowDown : ArrowUp;
  return (
    <div
      role="columnheader"
      aria-colindex={place}
      aria-sort={sorts ? (view.descending ? 'descending' : 'ascending') : undefined}
      className={style.cell}
    >
      <button
        {...stop}
        type="button"
        className={style.sort}
        onClick={() => show({ ...view, sort, descending: sorts && !view.descending })}
      >
        {say(word)}
        {sorts && <Arrow size="1em" aria-hidden />}
      </button>
    </div>
  );
}
