import type { Basis } from '../../lib/customer/basis.ts';
import type { rightsWords } from '../../lib/i18n/rights.ts';

export const BASIS_WORD = {
  contract: 'basisContract',
  consent: 'basisConsent',
  interest: 'basisInterest',
  public: 'basisPublic',
  told: 'basisTold',
} as const satisfies Record<Basis['kind'], keyof typeof rightsWords>;
