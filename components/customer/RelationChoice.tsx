import { RELATIONS, type Relation } from '../../lib/customer/relation.ts';
import { useDesk } from '../desk.tsx';
import { control } from '../ui/Field.tsx';
import { RELATION_WORD } from './relation-words.ts';

interface Props {
  id: string;
  'aria-describedby': string | undefined;
  chosen: Relation;
  choose: (relation: Relation) => void;
}

/** What somebody is to a customer. */
export function RelationChoice({ chosen, choose, ...ids }: Props) {
  const { say } = useDesk();
  return (
    <select
      {...ids}
      className={control}
      value={chosen}
      // The options are relations.
      onChange={(event) => choose(event.target.value as Relation)}
    >
      {RELATIONS.map((relation) => (
        <option key={relation} value={relation}>
          {say(RELATION_WORD[relation])}
        </option>
      ))}
    </select>
  );
}
