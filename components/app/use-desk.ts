import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo } from 'react';
import type { Desk, Told } from '../desk.tsx';
import { db, type Done } from '../../lib/db/db.ts';
import { troubleOf, type Trouble } from '../../lib/db/trouble.ts';
import { undo } from '../../lib/db/undo.ts';
import { everyField, ownFields } from '../../lib/dossier/every-field.ts';
import { countryOf, policyOf } from '../../lib/followup/policy.ts';
import { screenWords, type ScreenWord } from '../../lib/i18n/screen.ts';
import { sayIn } from '../../lib/i18n/words.ts';
import { sendMessage } from '../../lib/messages/send.ts';
import { handOf } from '../../lib/settings/hand.ts';
import { localeOf, type Settings } from '../../lib/settings/settings.ts';
import { changeSettings } from '../../lib/settings/store.ts';
import { useCalendar } from './use-calendar.ts';
import { useLook } from './use-look.ts';
import { useToast } from './use-toast.ts';
import { useTold } from './use-told.ts';
import { useToday } from './use-today.ts';

export const TROUBLE_WORD = {
  full: 'troubleFull',
  locked: 'troubleLocked',
  newer: 'troubleNewer',
  changed: 'troubleChanged',
  other: 'troubleOther',
} satisfies Record<Trouble, ScreenWord>;

/** Puts the desk together from the settings, the day and the browser. */
export function useDeskOf(settings: Settings, insert: Desk['insert']) {
  const { today, zone } = useToday();
  const { toast, tell } = useToast();
  const own = useLiveQuery(() => ownFields(db), []);
  const locale = localeOf(settings, navigator.language);
  const country = countryOf(settings, zone, navigator.language);
  const calendar = useCalendar(country);

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  useLook(today, zone);
  useTold(tell);

  const desk = useMemo((): Desk => {
    const act = async (write: () => Promise<Done<unknown>>, told?: Told) => {
      try {
        const { batch } = await write();
        if (told) tell({ ...told, batch });
        void sendMessage('remindersChanged', undefined);
        return true;
      } catch (error) {
        tell({ word: TROUBLE_WORD[troubleOf(error)], bad: true });
        return false;
      }
    };
    return {
      locale,
      say: sayIn(screenWords, locale),
      today,
      zone,
      policy: policyOf(settings, country, calendar),
      every: everyField(own ?? []),
      sensitive: settings.sensitiveFields,
      dailyCap: settings.dailyCap,
      insert,
      stock: settings.stock,
      attendMonths: settings.attendMonths,
      quiet: settings.quiet,
      restDays: settings.restDays,
      hand: () => handOf(settings),
      addOwnAddress: (address) =>
        void changeSettings(({ ownAddresses }) => ({ ownAddresses: [...ownAddresses, address] })),
      act,
      tell,
    };
  }, [calendar, country, insert, locale, own, settings, tell, today, zone]);

  const takeBack = (batch: string) =>
    void desk.act(async () => ({ value: undefined, batch: await undo(db, batch) }), {
      word: 'undone',
    });
  return { desk, toast, takeBack };
}
