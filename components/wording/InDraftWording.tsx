import { wordingParts } from './parts.ts';
import { counterparts } from '../../lib/customer/counterparts.ts';
import { hasAnswer } from '../../lib/phrasing/answer.ts';
import type { Marked } from '../../lib/phrasing/marked.ts';
import { ownRules } from '../../lib/phrasing/own-rule.ts';
import { EVERY_TRADE } from '../../lib/phrasing/rules/industry/index.ts';
import type { Page } from '../../lib/sites/site.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { useDesk } from '../desk.tsx';
import style from './wording.module.css';
import { useCompetitorCard } from '../competitor/use-competitor-card.ts';
import { useKnownWords } from './use-known-words.ts';
import { WordingEntry } from './WordingEntry.tsx';

interface Props {
  tabId: number;
  page: Page;
  wording: Marked[];
  settings: Settings;
}

/** What the guard found in the draft in front, in reading order; smaller remarks apart. */
export function InDraftWording({ tabId, page, wording, settings }: Props) {
  const { say } = useDesk();
  const offered = useKnownWords(page, settings.ownAddresses);
  const competitorCard = useCompetitorCard(settings.competitors);
  const further = [...ownRules(settings.ownRules).rules, ...EVERY_TRADE];
  const { marks, hints } = wordingParts(wording.filter((one) => hasAnswer(one, further)));
  const hasPeople = counterparts(page, settings.ownAddresses).length > 0;
  if (marks.length + hints.length === 0) return null;
  const entries = (list: ReturnType<typeof wordingParts>['marks']) => (
    <ol className={style.list}>
      {list.map(({ key, marked }) => (
        <WordingEntry
          key={key}
          tabId={tabId}
          marked={marked}
          offered={offered}
          competitor={competitorCard(marked.competitor)}
          hasPeople={hasPeople}
          further={further}
          settings={settings}
        />
      ))}
    </ol>
  );
  return (
    <section className={style.wording} aria-label={say('wordingInDraft')}>
      <details>
        <summary>
          <span>{say('wordingInDraft')}</span>
          <output>{say('wordingPlaces', { count: marks.length || hints.length })}</output>
        </summary>
        {entries(marks)}
        {hints.length > 0 && (
          <>
            <h3 className={style.hints}>{say('wordingHints')}</h3>
            {entries(hints)}
          </>
        )}
      </details>
    </section>
  );
}
