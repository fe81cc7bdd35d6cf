import type { Hand } from '../db/hand.ts';
import type { Settings } from './settings.ts';

/** The user acting now. */
export function handOf(settings: Pick<Settings, 'author'>): Hand {
  return { at: Date.now(), by: settings.author };
}
