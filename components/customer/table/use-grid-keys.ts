import type { Virtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import type { Row } from '../../../lib/customer/roll/row.ts';
import { moved, wished } from './grid-keys.ts';
import type { Place } from './use-place.ts';
import type { Selection } from './use-selection.ts';

interface Given {
  rows: readonly Row[];
  selection: Selection;
  place: Place;
  /** Moves the focus, and answers where it came to. */
  go: (place: Place) => Place;
  virtualizer: Virtualizer<HTMLDivElement, Element>;
  /** Height of a row, px. */
  size: number;
}

/** What the keyboard does in the table. */
export function useGridKeys({ rows, selection, place, go, virtualizer, size }: Given) {
  const [, navigate] = useLocation();
  const here = rows[place.row];

  const move = (to: Place, extend: boolean) => {
    const { row } = go(to);
    if (row >= 0) virtualizer.scrollToIndex(row);
    const there = rows[row];
    if (!extend || !here || !there || there === here) return;
    if (!selection.selected.has(here.id)) selection.toggle(here.id, false);
    selection.toggle(there.id, true);
  };

  return (event: KeyboardEvent) => {
    // The headings stand where a row less is seen.
    const page = Math.max(1, Math.floor((virtualizer.scrollRect?.height ?? 0) / size) - 2);
    const to = moved(event, place, page);
    const wish = to ? undefined : wished(event);
    if (!to && !wish) return;
    event.preventDefault();
    if (to) move(to, event.shiftKey);
    else if (wish === 'open' && here) navigate(`/person/${here.id}`);
    else if (wish === 'select' && here) selection.toggle(here.id, event.shiftKey);
    else if (wish === 'all') selection.all();
    else if (wish === 'clear') selection.clear();
  };
}
