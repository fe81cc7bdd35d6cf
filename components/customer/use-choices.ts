import { useEffect, useState } from 'react';
import type { Choices } from '../../lib/customer/roll/choices.ts';

const NONE: Choices = { tags: [], owners: [], organisations: [] };

/** Tags and owners that are in use, to choose from; read when they are asked for, not with the panel. */
export function useChoices(): Choices {
  const [choices, setChoices] = useState(NONE);
  useEffect(() => {
    let wanted = true;
    const read = async () => {
      const [{ readRoll }, { choicesIn }] = await Promise.all([
        import('./table/use-roll.ts'),
        import('../../lib/customer/roll/choices.ts'),
      ]);
      const now = choicesIn(await readRoll());
      if (wanted) setChoices(now);
    };
    void read();
    return () => {
      wanted = false;
    };
  }, []);
  return choices;
}
