import { LineInput } from '../ui/LineInput.tsx';
import { useDutyWords } from './use-duty-words.ts';

interface Said {
  realReason: string;
  remedy: string;
}

/** What lay behind a complaint and what was done: apart from what the customer said (3.31). */
export function Behind({
  realReason,
  remedy,
  change,
}: Said & { change: (some: Partial<Said>) => void }) {
  const say = useDutyWords();
  return (
    <>
      <LineInput
        label={say('remedy')}
        value={remedy}
        change={(next) => change({ remedy: next })}
        autoFocus
      />
      <LineInput
        label={say('realReason')}
        help={say('realReasonHelp')}
        value={realReason}
        change={(next) => change({ realReason: next })}
      />
    </>
  );
}
