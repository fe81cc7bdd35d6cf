import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { db } from '../../lib/db/db.ts';
import { namesOf } from '../../lib/competitor/names.ts';
import { adoptNames, listed } from '../../lib/competitor/competitors.ts';
import { readSettings, changeSettings } from '../../lib/settings/store.ts';
import { useDesk } from '../desk.tsx';

/**
 * Keeps the names that the guard looks for, in the settings, in step with the cards, however these
 * were changed: by hand, by Undo, by a backup. Names that were there before the cards become cards.
 */
export function CompetitorNames() {
  const { hand } = useDesk();
  const [adopted, setAdopted] = useState(false);
  useEffect(() => {
    void readSettings()
      .then(({ competitors }) => adoptNames(db, competitors, hand()))
      .then(() => setAdopted(true));
    // Once for each page that is opened.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  // Not before: until then names of the list have no card, and would be taken off it.
  const names = useLiveQuery(
    async () => (adopted ? (await listed(db)).flatMap(namesOf) : undefined),
    [adopted],
  );
  useEffect(() => {
    if (names) void keepInStep(names);
  }, [names]);
  return null;
}

async function keepInStep(names: string[]): Promise<void> {
  const { competitors } = await readSettings();
  const same =
    competitors.length === names.length && names.every((one) => competitors.includes(one));
  if (!same) await changeSettings({ competitors: names });
}
