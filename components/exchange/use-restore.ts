import { useState } from 'react';
import { db } from '../../lib/db/db.ts';
import { readBackup, restore, type Restorable } from '../../lib/exchange/restore.ts';
import { isSealed } from '../../lib/exchange/sealed.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';
import { useDesk } from '../desk.tsx';
import { problemOf } from './file-problem.ts';

/** A backup on its way back: chosen, opened, shown, and only then written. */
export function useRestore() {
  const { act, tell } = useDesk();
  const [file, setFile] = useState<File>();
  const [sealed, setSealed] = useState(false);
  const [password, setPassword] = useState('');
  const [found, setFound] = useState<Restorable>();
  const [problem, setProblem] = useState<ScreenWord>();

  const tryTo = async (read: () => Promise<void>) => {
    setProblem(undefined);
    await read().catch((error: unknown) => setProblem(problemOf(error, 'backup')));
  };
  const choose = (chosen: File | undefined) =>
    tryTo(async () => {
      setFile(chosen);
      setFound(undefined);
      if (!chosen) return;
      const locked = await isSealed(chosen, 'backup');
      setSealed(locked);
      if (!locked) setFound(await readBackup(chosen, undefined));
    });
  const unlock = () =>
    tryTo(async () => {
      if (file) setFound(await readBackup(file, password));
    });
  const write = async (backup: Restorable) => {
    await act(async () => {
      const done = await restore(db, backup);
      tell({ word: 'restored', slots: { ...done.value }, batch: done.batch });
      return done;
    });
    setFound(undefined);
    setSealed(false);
    setPassword('');
  };
  return { sealed, found, problem, choose, password, setPassword, unlock, write };
}
