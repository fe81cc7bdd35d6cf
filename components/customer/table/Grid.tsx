import { useRef } from 'react';
import type { Row } from '../../../lib/customer/roll/row.ts';
import { useDesk } from '../../desk.tsx';
import { COLUMNS, columnsFor, WIDE } from './columns.tsx';
import { GridRow } from './GridRow.tsx';
import { Headings } from './Headings.tsx';
import style from './table.module.css';
import { useGridKeys } from './use-grid-keys.ts';
import { usePlace } from './use-place.ts';
import { useRowsInView } from './use-rows-in-view.ts';
import type { Selection } from './use-selection.ts';
import type { ViewState } from './use-view.ts';
import { useWidth } from './use-width.ts';

interface Props {
  rows: readonly Row[];
  selection: Selection;
  state: ViewState;
}

/** The table: one tab stop, moved through by arrows; only the rows in view are drawn. */
export function Grid({ rows, selection, state }: Props) {
  const { say } = useDesk();
  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller);
  const columns = columnsFor(width);
  const tracks = `2.25rem ${columns.map(({ track }) => track).join(' ')}`;
  const { place, go, ...focus } = usePlace(scroller, rows, columns.length);
  const { drawn, size, fit } = useRowsInView({
    scroller,
    count: rows.length,
    rowRem: width < WIDE ? 3.25 : 2.25,
    active: place.row,
  });
  const onKeyDown = useGridKeys({ rows, selection, place, go, fit });
  return (
    <div ref={scroller} className={style.scroller} data-narrow={width < WIDE || undefined}>
      {/* The focus is on one of its cells. */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div
        role="grid"
        aria-label={say('customers')}
        aria-rowcount={rows.length + 1}
        aria-colcount={COLUMNS.length + 1}
        aria-multiselectable
        onKeyDown={onKeyDown}
        {...focus}
      >
        <Headings
          columns={columns}
          tracks={tracks}
          shown={rows.length}
          selection={selection}
          state={state}
          place={place}
        />
        <div role="rowgroup" className={style.body} style={{ blockSize: rows.length * size }}>
          {drawn.map((index) => (
            <GridRow
              key={rows[index]?.id ?? index}
              row={rows[index]}
              index={index}
              size={size}
              columns={columns}
              tracks={tracks}
              selected={selection.selected.has(rows[index]?.id ?? '')}
              toggle={selection.toggle}
              at={place.row === index ? place.column : undefined}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
