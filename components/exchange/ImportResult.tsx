import { useEffect } from 'react';
import type { Stage } from '../../lib/exchange/import-session.ts';
import { prepareSearch } from '../customer/engines.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './import.module.css';
import { ImportCounts, useTakeBack } from './ImportedFiles.tsx';
import { problemOf, session } from './use-import.ts';

/** What became of a file, and the way back. */
export function ImportResult({ done }: { done: Extract<Stage, { at: 'done' }> }) {
  const { say } = useDesk();
  const takeBack = useTakeBack();
  const { imported, stopped, problem } = done;
  useEffect(() => {
    // Everybody who is new is then found at once in every page that is open.
    const idle = requestIdleCallback(() => void prepareSearch());
    return () => cancelIdleCallback(idle);
  }, []);
  return (
    <section className={style.form} aria-label={say('importDone')}>
      <h2>{stopped ? say('importStopped') : say('importDone')}</h2>
      {problem !== undefined && (
        <p role="alert" className={style.problem}>
          {say(problemOf(problem).word)}
        </p>
      )}
      <p role="status">
        <ImportCounts imported={imported} />
      </p>
      <div className={style.row}>
        {imported.batches.length > 0 && (
          <Button onClick={() => void takeBack(imported.id)}>{say('takeImportBack')}</Button>
        )}
        <Button look="main" onClick={() => session.reset()}>
          {say('chooseAnother')}
        </Button>
      </div>
    </section>
  );
}
