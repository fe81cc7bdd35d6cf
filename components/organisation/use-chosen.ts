import { useState } from 'react';
import type { Attended } from '../../lib/customer/attention.ts';

/** Who is chosen among the people of an organisation; who is elsewhere by now is not any more. */
export interface Chosen {
  ids: string[];
  pick: (ids: string[], on: boolean) => void;
}

export function useChosen(here: readonly Attended[] | undefined): Chosen {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const ids = (here ?? []).map(({ person }) => person.id).filter((id) => picked.has(id));
  const pick = (some: string[], on: boolean) =>
    setPicked((before) => {
      const theirs = new Set(some);
      return on ? before.union(theirs) : before.difference(theirs);
    });
  return { ids, pick };
}
