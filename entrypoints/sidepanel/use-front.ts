import { useEffect, useState } from 'react';
import { followPage, type Drafted, type Front } from './follow-page.ts';

/** The tab in front, and what a draft in it says. */
export function useFront(): { front: Front; drafted: Drafted | undefined } {
  const [front, setFront] = useState<Front>({ state: 'reading' });
  const [tab, setTab] = useState<number>();
  const [drafts, setDrafts] = useState<ReadonlyMap<number, Drafted>>(new Map());
  useEffect(() => {
    const stop = new AbortController();
    followPage(stop.signal, {
      changed: setFront,
      turned: setTab,
      drafted: (draft) => setDrafts((others) => new Map([...others, [draft.tabId, draft]])),
    });
    return () => stop.abort();
  }, []);
  return { front, drafted: tab === undefined ? undefined : drafts.get(tab) };
}
