import { memo, type MouseEvent } from 'react';
import type { Row } from '../../../lib/customer/roll/row.ts';
import { useDesk } from '../../desk.tsx';
import type { Column } from './columns.tsx';
import style from './table.module.css';
import { placeOf } from './use-place.ts';

interface Props {
  row: Row | undefined;
  index: number;
  /** Height, px. */
  size: number;
  columns: Column[];
  tracks: string;
  selected: boolean;
  toggle: (id: string, upTo: boolean) => void;
  /** The column that the Tab key comes to, when it is in this row. */
  at: number | undefined;
}

/** One customer. Shift and a click select up to here, Ctrl (⌘) and a click one more. */
export const GridRow = memo(function GridRow(props: Props) {
  const { row, index, size, columns, tracks, selected, toggle, at } = props;
  const { say } = useDesk();
  if (!row) return null;
  const stop = (column: number) => ({
    'data-place': placeOf({ row: index, column }),
    tabIndex: at === column ? 0 : -1,
  });
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const { target, shiftKey, ctrlKey, metaKey } = event;
    if (target instanceof HTMLInputElement) return;
    // Ctrl and a click on the name opens the dossier in a tab of its own, as on any link.
    const onLink = target instanceof Element && target.closest('a') !== null;
    if (shiftKey) event.preventDefault();
    if (shiftKey || ((ctrlKey || metaKey) && !onLink)) toggle(row.id, shiftKey);
  };
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={style.row}
      style={{ gridTemplateColumns: tracks, insetBlockStart: index * size, blockSize: size }}
      onClickCapture={onClick}
    >
      <div role="gridcell" aria-colindex={1} className={style.cell}>
        <input
          {...stop(0)}
          type="checkbox"
          aria-label={say('selectNamed', { name: row.name })}
          checked={selected}
          onChange={({ nativeEvent }) =>
            toggle(row.id, nativeEvent instanceof globalThis.MouseEvent && nativeEvent.shiftKey)
          }
        />
      </div>
      {columns.map(({ key, place, show }, at) =>
        key === 'name' ? (
          <div key={key} role="rowheader" aria-colindex={place} className={style.cell}>
            <a href={`#/person/${row.id}`} {...stop(at + 1)} className={style.link}>
              {show(row)}
            </a>
          </div>
        ) : (
          <div
            key={key}
            role="gridcell"
            aria-colindex={place}
            className={style.cell}
            dir="auto"
            {...stop(at + 1)}
          >
            {show(row)}
          </div>
        ),
      )}
    </div>
  );
});
