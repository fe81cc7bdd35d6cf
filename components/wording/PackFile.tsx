import { useRef, useState } from 'react';
import { BadPack, newIn, readPack, writePack } from '../../lib/phrasing/own-pack.ts';
import type { OwnRule } from '../../lib/phrasing/own-rule.ts';
import { useDesk } from '../desk.tsx';
import { saveFile } from '../exchange/save-file.ts';
import style from '../settings/settings.module.css';
import { Button } from '../ui/Button.tsx';

interface Props {
  ownRules: OwnRule[];
  add: (more: OwnRule[]) => void;
}

/** Larger files are none of ours. */
const LARGEST = 1_000_000;

/** The user's own rules as a file for others, and those of others. */
export function PackFile({ ownRules, add }: Props) {
  const { say, tell } = useDesk();
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<OwnRule[]>();
  const [problem, setProblem] = useState<string>();

  const read = async (file: File) => {
    setFound(undefined);
    setProblem(undefined);
    try {
      if (file.size > LARGEST) throw new BadPack();
      const more = newIn(readPack(await file.text()), ownRules);
      setFound(more.map((rule) => ({ ...rule, id: crypto.randomUUID() })));
    } catch (error) {
      const at = error instanceof BadPack ? error.at : undefined;
      setProblem(at === undefined ? say('ownPackBad') : say('ownPackBadAt', { at }));
    }
  };
  const take = (more: OwnRule[]) => {
    add(more);
    tell({ word: 'ownPackAdded', slots: { count: more.length } });
    setFound(undefined);
  };
  const save = () =>
    saveFile(
      new Blob([writePack(ownRules)], { type: 'application/json' }),
      'evergreen-wording.json',
    );
  return (
    <>
      <span className={style.buttons}>
        <Button onClick={() => input.current?.click()}>{say('ownPackIn')}</Button>
        {ownRules.length > 0 && <Button onClick={save}>{say('ownPackOut')}</Button>}
      </span>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again.
          target.value = '';
          if (file) void read(file);
        }}
      />
      {problem && <p role="alert">{problem}</p>}
      {found && <FoundRules found={found} take={take} close={() => setFound(undefined)} />}
    </>
  );
}

interface FoundProps {
  found: OwnRule[];
  take: (more: OwnRule[]) => void;
  close: () => void;
}

/** What a file holds that is new, before it is added. */
function FoundRules({ found, take, close }: FoundProps) {
  const { say } = useDesk();
  const [first] = found;
  if (!first) return <p role="status">{say('ownPackNothing')}</p>;
  return (
    <div role="status" className={style.why}>
      <p>{say('ownPackFound', { n: found.length, example: first.expression })}</p>
      <span className={style.buttons}>
        <Button look="main" onClick={() => take(found)}>
          {say('ownPackTake')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </span>
    </div>
  );
}
