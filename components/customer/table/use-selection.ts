import { useCallback, useMemo, useRef, useState } from 'react';
import type { Row } from '../../../lib/customer/roll/row.ts';

const NOBODY: ReadonlySet<string> = new Set();

/** Who is selected among the rows that are shown. Whoever is no longer shown is not selected either. */
export function useSelection(rows: readonly Row[]) {
  const [marked, setMarked] = useState(NOBODY);
  /** Where a row of selections begins that Shift goes on with. */
  const from = useRef('');
  const selected = useMemo(() => shownOf(rows, marked), [rows, marked]);
  const toggle = useCallback(
    (id: string, upTo: boolean) => {
      const ids = upTo ? between(rows, from.current, id) : [id];
      from.current = id;
      setMarked((marked) => {
        // Shift always adds: it goes on with what was begun.
        if (upTo || !marked.has(id)) return new Set([...marked, ...ids]);
        return new Set([...marked].filter((one) => one !== id));
      });
    },
    [rows],
  );
  const all = useCallback(() => setMarked(new Set(rows.map(({ id }) => id))), [rows]);
  const clear = useCallback(() => setMarked(NOBODY), []);
  return { selected, toggle, all, clear };
}
export type Selection = ReturnType<typeof useSelection>;

function shownOf(rows: readonly Row[], marked: ReadonlySet<string>): ReadonlySet<string> {
  if (marked.size === 0) return NOBODY;
  return new Set(rows.flatMap(({ id }) => (marked.has(id) ? id : [])));
}

/** The ids from one row to another, both among them, whichever comes first. */
function between(rows: readonly Row[], one: string, other: string): string[] {
  const places = [one, other].map((id) => rows.findIndex((row) => row.id === id));
  const [low = 0, high = 0] = places.sort((a, b) => a - b);
  return rows.slice(low < 0 ? high : low, high + 1).map(({ id }) => id);
}
