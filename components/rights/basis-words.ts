import type { Basis } from '../../lib/customer/basis.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';

export const BASIS_WORD = {
  contract: 'basisContract',
  consent: 'basisConsent',
  interest: 'basisInterest',
  public: 'basisPublic',
  told: 'basisTold',
} as const satisfies Record<Basis['kind'], ScreenWord>;
