import type { Mood } from '../../lib/customer/person.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';

/** How each is chosen, and how it is told later: as an impression. */
export const MOOD_WORDS = {
  glad: { choose: 'moodGlad', tell: 'seemedGlad' },
  hurried: { choose: 'moodHurried', tell: 'seemedHurried' },
  upset: { choose: 'moodUpset', tell: 'seemedUpset' },
} as const satisfies Record<Mood, Record<'choose' | 'tell', ScreenWord>>;
