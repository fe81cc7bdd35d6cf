import { useCallback, useLayoutEffect, useMemo, useRef, useState, type FocusEvent } from 'react';
import type { RefObject } from 'react';
import type { Row } from '../../../lib/customer/roll/row.ts';

/** The one cell of the grid that the Tab key comes to. Row -1 holds the headings. */
export interface Place {
  row: number;
  column: number;
}

/** Where the user was: who comes back from a dossier stands there again. */
let left: { id: string; column: number } | undefined;

export const placeOf = ({ row, column }: Place) => `${row}:${column}`;

/** Follows the cell with the focus by the person in it, so that it stays with them when rows move. */
export function usePlace(
  scroller: RefObject<HTMLElement | null>,
  rows: readonly Row[],
  lastColumn: number,
) {
  const [at, setAt] = useState({ id: left?.id, row: 0, column: left?.column ?? 1 });
  const focusNext = useRef(left !== undefined);
  const hadFocus = useRef(false);
  /** Nobody walked yet: who comes back is set down in the middle of the table. */
  const began = useRef(left !== undefined);
  const row = useMemo(() => {
    if (at.row < 0) return -1;
    const now = at.id === undefined ? 0 : rows.findIndex(({ id }) => id === at.id);
    return now < 0 ? Math.max(0, Math.min(at.row, rows.length - 1)) : now;
  }, [at, rows]);
  const column = Math.min(at.column, lastColumn);

  const stand = useCallback(
    (place: Place) => {
      const id = rows[place.row]?.id;
      left = id === undefined ? undefined : { id, column: place.column };
      setAt({ id, ...place });
    },
    [rows],
  );
  /** Moves the focus; beyond the edge it stays in the last cell. */
  const go = (wanted: Place) => {
    const place = {
      row: Math.max(-1, Math.min(wanted.row, rows.length - 1)),
      column: Math.max(0, Math.min(wanted.column, lastColumn)),
    };
    focusNext.current = true;
    stand(place);
    return place;
  };
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    hadFocus.current = true;
    const [row, column] = (target.dataset['place'] ?? '').split(':').map(Number);
    if (row !== undefined && column !== undefined) stand({ row, column });
  };
  const onBlur = ({ relatedTarget }: FocusEvent<HTMLElement>) => {
    // Nothing else has the focus when the cell went away under it.
    if (relatedTarget) hadFocus.current = false;
  };

  useLayoutEffect(() => {
    const lost = hadFocus.current && document.activeElement === document.body;
    if (!focusNext.current && !lost) return;
    const cell = scroller.current?.querySelector<HTMLElement>(
      `[data-place="${placeOf({ row, column })}"]`,
    );
    if (!cell) return;
    // By itself, the focus would bring a row from just beyond the edge to the middle.
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: began.current ? 'center' : 'nearest' });
    focusNext.current = false;
    began.current = false;
  });
  return { place: { row, column }, go, onFocus, onBlur };
}
