import { isPlace, type Place, type Proposal } from '../../lib/dossier/proposal.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';
import { useDesk } from '../desk.tsx';
import { useFieldName } from '../dossier/use-field-name.ts';

const PLACE_WORD = {
  name: 'name',
  formOfAddress: 'formOfAddress',
  organisation: 'organisation',
  website: 'wayWebsite',
  email: 'wayEmail',
  phone: 'wayPhone',
  handle: 'wayHandle',
} as const satisfies Record<Place, ScreenWord>;

/** Answers with what a value is called where it would go. */
export function useTargetName(): (proposal: Proposal) => string {
  const { say } = useDesk();
  const nameOf = useFieldName();
  return ({ into, mobile }) => {
    if (mobile) return say('wayMobile');
    return isPlace(into) ? say(PLACE_WORD[into]) : nameOf(into);
  };
}
