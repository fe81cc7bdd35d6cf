import type { Counterpart } from '../../lib/customer/counterparts.ts';
import { useDesk } from '../desk.tsx';
import { CandidateButton } from './CandidateButton.tsx';
import style from './OnPage.module.css';
import { useCandidates } from './use-candidates.ts';

interface Props {
  seen: Counterpart;
  /** The address is theirs too. */
  choose: (personId: string) => void;
}

/** A new address of somebody who may be known by name or number: asked, never assumed. */
export function MaybeKnown({ seen, choose }: Props) {
  const { say } = useDesk();
  const [only, ...others] = useCandidates(seen) ?? [];
  if (!only || seen.list) return null;
  return (
    <div className={style.choices}>
      <p>
        {others.length > 0 ? say('isThisOneOf') : say('isThisName', { name: only.person.name })}
      </p>
      {[only, ...others].map((one) => (
        <CandidateButton key={one.person.id} candidate={one} choose={choose} />
      ))}
    </div>
  );
}
