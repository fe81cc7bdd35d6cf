import { guideOf } from '../../lib/followup/guide.ts';
import { DutyRow } from './DutyRow.tsx';
import { DueStep, type DueProps } from './DueStep.tsx';

/** One due thing, shown as what it is: a step with what to say, or what is owed. */
export function DueThing(props: DueProps) {
  const guide = guideOf(props.reminder);
  return guide ? <DueStep {...props} guide={guide} /> : <DutyRow {...props} />;
}
