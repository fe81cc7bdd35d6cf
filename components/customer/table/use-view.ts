import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { Row } from '../../../lib/customer/roll/row.ts';
import { shownRows } from '../../../lib/customer/roll/shown.ts';
import { EVERYBODY, type Filter, type View } from '../../../lib/customer/roll/view.ts';
import { useDesk } from '../../desk.tsx';
import { everyoneFor } from '../use-search.ts';

/** As it was left: who comes back from a dossier finds the same people. */
let left: View = EVERYBODY;

/** What the table shows, and how to change it. */
export interface ViewState {
  view: View;
  show: (view: View) => void;
  /** Changes some conditions and leaves the others. */
  ask: (some: Partial<Filter>) => void;
}

export function useView(): ViewState {
  const [view, setView] = useState(left);
  const show = (next: View) => {
    left = next;
    setView(next);
  };
  const ask = (some: Partial<Filter>) => show({ ...view, filter: { ...view.filter, ...some } });
  return { view, show, ask };
}

/** The rows that a view shows. @param author the user's name in the settings */
export function useShown(
  rows: readonly Row[] | undefined,
  view: View,
  author: string,
): readonly Row[] {
  const { today, zone } = useDesk();
  const { text = '' } = view.filter;
  const found = useLiveQuery(() => (text.trim() ? everyoneFor(text) : undefined), [text]);
  return useMemo(
    () => (rows ? shownRows(rows, view, { today, zone, author, found }) : []),
    [rows, view, today, zone, author, found],
  );
}
