import type { Relation } from '../../lib/customer/relation.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';

/** What each relation is called. */
export const RELATION_WORD = {
  introducedBy: 'relationIntroducedBy',
  introduced: 'relationIntroduced',
  partner: 'relationPartner',
  family: 'relationFamily',
  household: 'relationHousehold',
  colleague: 'relationColleague',
  gatekeeper: 'relationGatekeeper',
  gatekeeperOf: 'relationGatekeeperOf',
} as const satisfies Record<Relation, ScreenWord>;
