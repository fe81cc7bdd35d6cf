import { useLiveQuery } from 'dexie-react-hooks';
import { db, type Imported } from '../../lib/db/db.ts';
import { listIn } from '../../lib/i18n/words.ts';
import { dayAt } from '../../lib/time/day.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './import.module.css';
import { problemOf, session } from './use-import.ts';

/** Takes an import back, and tells of it. */
export function useTakeBack(): (id: string) => Promise<void> {
  const { tell } = useDesk();
  return async (id) => {
    try {
      const { kept } = await session.takeBack(id);
      tell(kept > 0 ? { word: 'importUndoneBut', slots: { n: kept } } : { word: 'importUndone' });
    } catch (error) {
      tell(problemOf(error));
    }
  };
}

/** Every file that was imported and not taken back, the latest first. @param but the one shown above */
export function ImportedFiles({ but }: { but: string | undefined }) {
  const { say } = useDesk();
  const known = useLiveQuery(() => db.imports.toArray(), []) ?? [];
  const all = known.filter(({ id }) => id !== but);
  if (all.length === 0) return null;
  return (
    <section className={style.files} aria-label={say('importedFiles')}>
      <h2>{say('importedFiles')}</h2>
      <ul>
        {all
          .toSorted((a, b) => b.startedAt - a.startedAt)
          .map((imported) => (
            <ImportedFile key={imported.id} imported={imported} />
          ))}
      </ul>
    </section>
  );
}

function ImportedFile({ imported }: { imported: Imported }) {
  const { say, locale, today, zone } = useDesk();
  const takeBack = useTakeBack();
  const { id, name, startedAt, endedAt } = imported;
  const day = sayDay(dayAt(startedAt, zone), today, locale);
  return (
    <li>
      <div>
        <p dir="auto">{say('importedOn', { name, day })}</p>
        <p className={style.soft}>
          <ImportCounts imported={imported} />
          {endedAt === undefined && <span> · {say('importUnfinished')}</span>}
        </p>
      </div>
      <Button aria-label={say('undoImportOf', { name })} onClick={() => void takeBack(id)}>
        {say('undo')}
      </Button>
    </li>
  );
}

/** How many were added, completed, known and left out. */
export function ImportCounts({ imported }: { imported: Imported }) {
  const { say, locale } = useDesk();
  const number = new Intl.NumberFormat(locale);
  const counts = [
    ['countAdded', imported.added],
    ['countUpdated', imported.updated],
    ['countSame', imported.same],
    ['countLeft', imported.left],
  ] as const;
  const some = counts
    .filter(([, n]) => n > 0)
    .map(([word, n]) => say(word, { n: number.format(n) }));
  return listIn(locale, some);
}
