import type { Mood } from '../../lib/customer/person.ts';
import { useDesk } from '../desk.tsx';
import { MOOD_WORDS } from './mood-words.ts';

/** How a customer seemed in a talk. */
export function Seemed({ mood }: { mood: Mood }) {
  const { say } = useDesk();
  return <span>{say(MOOD_WORDS[mood].tell)}</span>;
}
