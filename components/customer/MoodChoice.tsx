import { MOODS, type Mood } from '../../lib/customer/person.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { MOOD_WORDS } from './mood-words.ts';
import style from './PersonCard.module.css';

interface Props {
  chosen: Mood | undefined;
  choose: (mood: Mood | undefined) => void;
}

/** How a customer seemed, where that is worth knowing next time (1.9). Chosen again, it is none. */
export function MoodChoice({ chosen, choose }: Props) {
  const { say } = useDesk();
  return (
    <div role="group" aria-label={say('moodAsked')} className={style.row}>
      <span className={style.soft}>{say('moodAsked')}</span>
      {MOODS.map((mood) => (
        <Button
          key={mood}
          aria-pressed={chosen === mood}
          onClick={() => choose(chosen === mood ? undefined : mood)}
        >
          {say(MOOD_WORDS[mood].choose)}
        </Button>
      ))}
    </div>
  );
}
