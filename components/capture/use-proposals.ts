import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { readSignature } from '../../lib/customer/signature.ts';
import { db } from '../../lib/db/db.ts';
import { propose, type Meant, type Proposed } from '../../lib/dossier/propose.ts';
import type { Locale } from '../../lib/i18n/words.ts';
import { useDesk } from '../desk.tsx';

/** Where a number without a country is called from, by the user's language; English tells nothing. */
const HOME = { en: undefined, 'zh-CN': 'CN', 'zh-TW': 'TW' } as const satisfies Record<
  Locale,
  string | undefined
>;

/** What a text tells that is not known yet; `undefined` while the dossiers are being asked. */
export function useProposals(
  text: string,
  own: readonly string[],
  meant: Meant,
): Proposed | undefined {
  const { locale } = useDesk();
  const card = useMemo(
    () => readSignature(text, { country: HOME[locale], own }),
    [text, locale, own],
  );
  return useLiveQuery(() => propose(db, card, meant), [card, meant]);
}
