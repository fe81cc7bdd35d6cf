import type { KeyboardEvent } from 'react';
import type { Place } from './use-place.ts';

/** A move by a key, from a place. */
type Move = (place: Place, page: number) => Place;

const FAR = Number.MAX_SAFE_INTEGER;
const down: Move = ({ row, column }) => ({ row: row + 1, column });
const up: Move = ({ row, column }) => ({ row: row - 1, column });

const MOVES: Partial<Record<string, Move>> = {
  ArrowDown: down,
  j: down,
  ArrowUp: up,
  k: up,
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  PageDown: ({ row, column }, page) => ({ row: row + page, column }),
  PageUp: ({ row, column }, page) => ({ row: Math.max(0, row - page), column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }) => ({ row, column: FAR }),
  'Control+Home': ({ column }) => ({ row: 0, column }),
  'Control+End': ({ column }) => ({ row: FAR, column }),
};

/** Where a key leads; `undefined` when it is no move. @param page rows in view */
export function moved(event: KeyboardEvent, place: Place, page: number): Place | undefined {
  if (event.altKey || event.nativeEvent.isComposing) return undefined;
  const key = `${event.ctrlKey || event.metaKey ? 'Control+' : ''}${event.key}`;
  return MOVES[key]?.(place, page);
}

/** What else a key asks for. */
export type Wish = 'open' | 'select' | 'all' | 'clear';

export function wished(event: KeyboardEvent): Wish | undefined {
  const { key, ctrlKey, metaKey, altKey, nativeEvent } = event;
  if (altKey || nativeEvent.isComposing) return undefined;
  const command = ctrlKey || metaKey;
  if (command) return key.toLowerCase() === 'a' ? 'all' : undefined;
  if (key === 'Escape') return 'clear';
  // A box and a heading answer these two by themselves.
  const own = event.target instanceof HTMLInputElement || event.target instanceof HTMLButtonElement;
  if (key === ' ') return own ? undefined : 'select';
  if (key === 'Enter') return event.target instanceof HTMLButtonElement ? undefined : 'open';
  return undefined;
}
