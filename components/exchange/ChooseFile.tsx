import { FileUp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './import.module.css';
import { problemOf, session } from './use-import.ts';

const ACCEPTED = '.csv,.tsv,.txt,.vcf,.vcard,.json,text/csv,text/vcard,application/json';

/** The beginning: a file is dropped anywhere in the window, or chosen. */
export function ChooseFile({ problem }: { problem: unknown }) {
  const { say } = useDesk();
  const input = useRef<HTMLInputElement>(null);
  const over = useDrop((file) => void session.choose(file));
  const told = problem === undefined ? undefined : problemOf(problem);
  return (
    <>
      <p className={style.soft}>{say('importHelp')}</p>
      {told && (
        <p role="alert" className={style.problem}>
          {say(told.word, told.slots)}
        </p>
      )}
      <div className={over ? style.over : style.drop}>
        <FileUp size="1.5rem" aria-hidden />
        <p>{say('dropFile')}</p>
        <Button look="main" onClick={() => input.current?.click()}>
          {say('chooseFile')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept={ACCEPTED}
          onChange={({ target }) => {
            const file = target.files?.[0];
            // The same file can be chosen again.
            target.value = '';
            if (file) void session.choose(file);
          }}
        />
      </div>
    </>
  );
}

/** Whether a file is held over the window. */
function useDrop(dropped: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useRef(dropped);
  useEffect(() => {
    take.current = dropped;
  });
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    const hold = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      setOver(false);
      if (!file) return;
      event.preventDefault();
      take.current(file);
    };
    addEventListener('dragover', hold, { signal });
    addEventListener('dragleave', leave, { signal });
    addEventListener('drop', drop, { signal });
    return () => gone.abort();
  }, []);
  return over;
}
