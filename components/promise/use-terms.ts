import { useState } from 'react';
import type { Terms } from '../../lib/promise/promise.ts';
import { useDesk } from '../desk.tsx';
import { useReadWhen } from './use-read-when.ts';

/** What is promised and by when, while it is written; without a date it is read in the text. */
export function useTerms(initial: Partial<Terms>) {
  const { today } = useDesk();
  const readWhen = useReadWhen();
  const [text, setText] = useState(initial.text ?? '');
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState({ day: initial.dueOn, time: initial.dueTime });
  const [harms, setHarms] = useState(initial.affectsOthers);
  const said = words.trim() || (chosen.day ? '' : text);
  const read = said ? readWhen(said) : undefined;
  const { day, time } = read ?? (words.trim() ? {} : chosen);
  // A day that is over stays only where it was agreed on before.
  const over = day !== undefined && day < today && day !== initial.dueOn;
  const terms: Terms | undefined =
    text.trim() && day && !over
      ? {
          text: text.trim(),
          dueOn: day,
          ...(time && { dueTime: time }),
          ...(harms && { affectsOthers: harms }),
        }
      : undefined;
  const choose = (on: string) => {
    setWords('');
    setChosen({ day: on || undefined, time: undefined });
  };
  return {
    text,
    setText,
    words,
    setWords,
    harms,
    setHarms,
    choose,
    day,
    time,
    doubt: read?.doubt,
    over,
    terms,
  };
}

export type BeingWritten = ReturnType<typeof useTerms>;
