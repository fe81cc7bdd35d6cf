import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { db } from '../../lib/db/db.ts';
import { scripts } from '../../lib/followup/guide.ts';
import { library } from '../../lib/followup/openers/library.ts';
import { LOCALES, sentenceIn } from '../../lib/i18n/words.ts';
import { detect } from '../../lib/phrasing/detect.ts';
import { ownRules, type OwnRule } from '../../lib/phrasing/own-rule.ts';
import { alongside } from '../../lib/phrasing/pack.ts';
import { EN } from '../../lib/phrasing/packs/en.ts';
import { ZH } from '../../lib/phrasing/packs/zh.ts';
import { useDesk } from '../desk.tsx';
import style from '../settings/settings.module.css';

/** The newest notes that are looked at: enough to know how somebody writes. */
const NOTES = 500;
/** A note is shown no longer than this, UTF-16 units. */
const SHOWN = 60;

const ours = [
  ...library.map(({ says }) => says),
  ...[...scripts.values()].flatMap(({ steps }) =>
    Object.values(steps).flatMap(({ openers }) => openers),
  ),
].flatMap((says) => LOCALES.map((locale) => sentenceIn(says, locale, {})));

/** How often an own rule would mark what is fine: our first sentences, and the user's own notes. */
export function Noise({ rule }: { rule: OwnRule }) {
  const { say } = useDesk();
  const notes = useLiveQuery(
    () => db.events.orderBy('happenedAt').reverse().limit(NOTES).toArray(),
    [],
  );
  const fine = useMemo(
    () => [...ours, ...(notes ?? []).map(({ text }) => text).filter((text) => text !== '')],
    [notes],
  );
  const { rules, vocabulary } = ownRules([rule]);
  const packs = alongside([EN, ZH], rules, vocabulary);
  const marked = fine.filter((text) => detect(text, packs).length > 0);
  const [example = ''] = marked;
  const all = fine.length;
  return (
    <p role="status" className={style.soft}>
      {marked.length > 0
        ? say('ownNoise', { count: marked.length, all, example: example.slice(0, SHOWN) })
        : say('ownNoNoise', { all })}
    </p>
  );
}
