import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { Row } from '../../../lib/customer/roll/row.ts';
import { shownRows } from '../../../lib/customer/roll/shown.ts';
import { EVERYBODY, type Filter, type View } from '../../../lib/customer/roll/view.ts';
import { useDesk } from '../../desk.tsx';
import { everyoneFor } from '../use-search.ts';

interface Opened {
  view: View;
  /** Name of the saved view that it began with. */
  from?: string | undefined;
}

/** As it was left: who comes back from a dossier finds the same people. */
let left: Opened = { view: EVERYBODY };

/** What the table shows, and how to change it. */
export interface ViewState extends Opened {
  show: (view: View) => void;
  /** Shows a saved view, or everybody. */
  open: (view: View, from?: string) => void;
  /** Changes some conditions and leaves the others. */
  ask: (some: Partial<Filter>) => void;
}

export function useView(): ViewState {
  const [opened, setOpened] = useState(left);
  const keep = (next: Opened) => {
    left = next;
    setOpened(next);
  };
  const { view } = opened;
  return {
    ...opened,
    show: (view) => keep({ ...opened, view }),
    open: (view, from) => keep({ view, from }),
    ask: (some) => keep({ ...opened, view: { ...view, filter: { ...view.filter, ...some } } }),
  };
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
