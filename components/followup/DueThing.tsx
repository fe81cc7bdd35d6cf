import { guideOf } from '../../lib/followup/guide.ts';
import { useDesk } from '../desk.tsx';
import { DutyRow } from './DutyRow.tsx';
import { dutyOf } from './duty-word.ts';
import { DueStep, type DueProps } from './DueStep.tsx';

/** One due thing, shown as what it is: what is owed, or a step with what to say. */
export function DueThing(props: DueProps) {
  const { policy } = useDesk();
  const guide = dutyOf(props.reminder) ? undefined : guideOf(props.reminder, policy);
  return guide ? <DueStep {...props} guide={guide} /> : <DutyRow {...props} />;
}
