import type { Circle } from '../../lib/customer/circle.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';

/** What each kind of circle is called. */
export const CIRCLE_WORD = {
  society: 'circleSociety',
  club: 'circleClub',
  sport: 'circleSport',
  trade: 'circleTrade',
  neighbourhood: 'circleNeighbourhood',
  school: 'circleSchool',
  other: 'circleOther',
} as const satisfies Record<Circle['kind'], ScreenWord>;
