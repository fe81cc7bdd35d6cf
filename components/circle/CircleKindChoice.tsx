import { CIRCLE_KINDS, type Circle } from '../../lib/customer/circle.ts';
import { useDesk } from '../desk.tsx';
import { control, Field } from '../ui/Field.tsx';
import { CIRCLE_WORD } from './circle-words.ts';

interface Props {
  chosen: Circle['kind'];
  choose: (kind: Circle['kind']) => void;
}

/** What brings the people of a circle together. */
export function CircleKindChoice({ chosen, choose }: Props) {
  const { say } = useDesk();
  return (
    <Field label={say('circleKind')}>
      {(ids) => (
        <select
          {...ids}
          className={control}
          value={chosen}
          // The options are kinds.
          onChange={(event) => choose(event.target.value as Circle['kind'])}
        >
          {CIRCLE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {say(CIRCLE_WORD[kind])}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
