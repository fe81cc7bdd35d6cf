import { useState } from 'react';
import { db } from '../../lib/db/db.ts';
import { previewHandOver, type Offered } from '../../lib/exchange/hand-over/preview.ts';
import { readHandOver, type Taken } from '../../lib/exchange/hand-over/read.ts';
import { takeOver, type TakenOver } from '../../lib/exchange/hand-over/take.ts';
import { isSealed } from '../../lib/exchange/sealed.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';
import { useDesk } from '../desk.tsx';
import { problemOf } from './file-problem.ts';

/** A hand-over on its way in: chosen, opened, shown, and only then written. */
export function useTakeOver() {
  const { act, tell, hand } = useDesk();
  const [file, setFile] = useState<File>();
  const [sealed, setSealed] = useState(false);
  const [password, setPassword] = useState('');
  const [found, setFound] = useState<{ taken: Taken; offered: Offered[] }>();
  const [problem, setProblem] = useState<ScreenWord>();

  const tryTo = async (read: () => Promise<void>) => {
    setProblem(undefined);
    await read().catch((error: unknown) => setProblem(problemOf(error, 'hand-over')));
  };
  const open = async (chosen: File, secret: string | undefined) => {
    const taken = await readHandOver(chosen, secret);
    setFound({ taken, offered: await previewHandOver(db, taken) });
  };
  const choose = (chosen: File | undefined) =>
    tryTo(async () => {
      setFile(chosen);
      setFound(undefined);
      setSealed(false);
      if (!chosen) return;
      const locked = await isSealed(chosen, 'hand-over');
      setSealed(locked);
      if (!locked) await open(chosen, undefined);
    });
  const unlock = () =>
    tryTo(async () => {
      if (file) await open(file, password);
    });
  const take = async () => {
    if (!found) return;
    let taken: TakenOver | undefined;
    let batch: string | undefined;
    const done = await act(async () => {
      const result = await takeOver(db, found.taken, hand());
      ({ value: taken, batch } = result);
      return result;
    });
    if (!done || !taken) return;
    tell({ word: 'takenOver', slots: { ...taken }, batch });
    setFound(undefined);
    setFile(undefined);
    setSealed(false);
    setPassword('');
  };
  return { file, sealed, found, problem, choose, password, setPassword, unlock, take };
}
