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
  /** How many rows fit, the headings counted as one. */
  fit: number;
}

/** What the keyboard does in the table. */
export function useGridKeys({ rows, selection, place, go, fit }: Given) {
  const [, navigate] = useLocation();
  const here = rows[place.row];

  const move = (to: Place, extend: boolean) => {
    const there = rows[go(to).row];
    if (!extend || !here || !there || there === here) return;
    if (!selection.selected.has(here.id)) selection.toggle(here.id, false);
    selection.toggle(there.id, true);
  };

  return (event: KeyboardEvent) => {
    const to = moved(event, place, Math.max(1, fit - 2));
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
