import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { counterparts, type Counterpart } from '../../lib/customer/counterparts.ts';
import { offered } from '../../lib/customer/offered.ts';
import { masked } from '../../lib/customer/numbers.ts';
import { plain } from '../../lib/customer/plain.ts';
import { db } from '../../lib/db/db.ts';
import { commitments } from '../../lib/phrasing/commitment.ts';
import { isSame } from '../../lib/promise/in-draft.ts';
import type { Promised } from '../../lib/promise/promised.ts';
import type { Page } from '../../lib/sites/site.ts';
import type { Day } from '../../lib/time/day.ts';
import { OfferedPromise } from './OfferedPromise.tsx';
import style from './promise.module.css';
import { useReadWhen } from './use-read-when.ts';
import { useWords } from './use-words.ts';

/** So much of a sentence stays while the rest is written, in UTF-16 units. */
const BEGINNING = 12;

interface Props {
  /** On which page the draft was written. */
  page: Page;
  /** Sentences of it that may bind the user. */
  sentences: string[];
  ownAddresses: string[];
}

/** What the user promises in a draft, offered once each; what says no day that is understood is not. */
export function InDraft({ page, sentences, ownAddresses }: Props) {
  const say = useWords();
  const readWhen = useReadWhen();
  const [answered, setAnswered] = useState<readonly string[]>([]);
  const people = useMemo(
    () => counterparts(page, ownAddresses).filter(({ list }) => !list),
    [page, ownAddresses],
  );
  const source = { url: page.url, title: plain(page.subject ?? '') };
  const binding = useMemo(() => sentences.flatMap(commitments), [sentences]);
  const recorded = useLiveQuery(() => promisesTo(people), [people]);
  if (!recorded) return null;
  const open = binding.filter((one) => !answered.some((other) => isSame(one, other)));
  const offers = keyed(open).flatMap(({ key, sentence }) => {
    const when = readWhen(sentence);
    const taken = recorded.some((one) => isTaken(one, sentence, when?.day));
    return when && !taken ? { key, sentence, when } : [];
  });
  if (offers.length === 0) return null;
  return (
    <section className={style.offers} aria-label={say('inDraft')}>
      <h2>{say('inDraft')}</h2>
      {offers.map(({ key, sentence, when }) => (
        <OfferedPromise
          key={key}
          sentence={sentence}
          when={when}
          people={people}
          source={source}
          done={() => setAnswered([...answered, sentence])}
        />
      ))}
    </section>
  );
}

/** What was promised to these people, whatever became of it. */
async function promisesTo(people: Counterpart[]): Promise<Promised[]> {
  const ids = (await offered(db, people)).flatMap(({ person }) => person?.id ?? []);
  return db.promises.where('personId').anyOf(ids).toArray();
}

/** A panel that is opened anew does not ask again; the same words of another day are another promise. */
const isTaken = ({ text, dueOn }: Promised, sentence: string, day: Day | undefined) =>
  dueOn === day && isSame(masked(sentence), text);

/** By how it begins: a sentence that is still being written is the same offer. */
function keyed(sentences: string[]): { key: string; sentence: string }[] {
  return [...Map.groupBy(sentences, (sentence) => sentence.slice(0, BEGINNING))].flatMap(
    ([beginning, alike]) =>
      alike.map((sentence, nth) => ({ key: `${beginning} ${nth}`, sentence })),
  );
}
