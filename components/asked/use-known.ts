import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { counterparts } from '../../lib/customer/counterparts.ts';
import { db } from '../../lib/db/db.ts';
import {
  alreadyKnown,
  holdsAnswer,
  writtenTo,
  type AskedTopic,
  type Known,
} from '../../lib/dossier/already-known.ts';
import type { EveryField } from '../../lib/dossier/every-field.ts';
import type { OwnFieldId } from '../../lib/dossier/own-field.ts';
import type { Word } from '../../lib/i18n/words.ts';
import { topicsAsked } from '../../lib/phrasing/asked/asked.ts';
import type { Page } from '../../lib/sites/site.ts';
import { useDesk } from '../desk.tsx';

/** One sentence of a draft, and what is known of what it asks. */
export interface Hint {
  sentence: string;
  known: Known;
}

const isOwn = (id: string): id is OwnFieldId => id.startsWith('own:');
const textOf = ({ en }: Word) => (typeof en === 'string' ? en : en.other);

/** Questions of the user's own, by the words on them. */
const ownIn = (every: EveryField) =>
  [...every].flatMap(([id, { label }]) => (isOwn(id) ? [{ id, label: textOf(label) }] : []));

/** What the questions of a draft ask for and is known of those it is written to. */
export function useKnown(page: Page, questions: string[], ownAddresses: string[]): Hint[] {
  const { every, today, zone } = useDesk();
  const people = useMemo(() => counterparts(page, ownAddresses), [page, ownAddresses]);
  const asked = useMemo(() => {
    const own = ownIn(every);
    // Asked for twice in one draft, it is said once: at the first of them.
    return new Map<AskedTopic, string>(
      questions
        .toReversed()
        .flatMap((sentence) => topicsAsked(sentence, own).map((topic) => [topic, sentence])),
    );
  }, [questions, every]);
  const known = useLiveQuery(async () => {
    if (asked.size === 0) return [];
    const topics = new Set(asked.keys());
    const all = await writtenTo(db, people);
    const found = all.map((person) => alreadyKnown(db, person, topics, every, { today, zone }));
    return (await Promise.all(found)).flat();
  }, [people, asked, every, today, zone]);
  return (known ?? []).flatMap((one) => {
    const sentence = asked.get(one.topic);
    return sentence && !holdsAnswer(sentence, one.value) ? [{ sentence, known: one }] : [];
  });
}
