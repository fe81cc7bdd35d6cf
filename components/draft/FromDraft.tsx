import { lazy } from 'react';
import type { Marked } from '../../lib/phrasing/marked.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { Page } from '../../lib/sites/site.ts';

// Each with tables of its own: words that become dates, rules with their answers, ways of asking.
const InDraft = lazy(() =>
  import('../promise/InDraft.tsx').then(({ InDraft }) => ({ default: InDraft })),
);
const AlreadyKnown = lazy(() =>
  import('../asked/AlreadyKnown.tsx').then(({ AlreadyKnown }) => ({ default: AlreadyKnown })),
);
const InDraftWording = lazy(() =>
  import('../wording/InDraftWording.tsx').then(({ InDraftWording }) => ({
    default: InDraftWording,
  })),
);

interface Props {
  tabId: number;
  page: Page;
  promises?: string[];
  questions?: string[];
  wording: Marked[];
  settings: Settings;
}

/** What the draft in front promises, what it asks that is known, and how it is worded. */
export function FromDraft(props: Props) {
  const { page, promises = [], questions = [], wording, settings } = props;
  const { ownAddresses } = settings;
  return (
    <>
      {promises.length > 0 && (
        <InDraft page={page} sentences={promises} ownAddresses={ownAddresses} />
      )}
      {questions.length > 0 && (
        <AlreadyKnown page={page} questions={questions} ownAddresses={ownAddresses} />
      )}
      {wording.length > 0 && <InDraftWording {...props} />}
    </>
  );
}
