import { X } from 'lucide-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Search } from '../customer/Search.tsx';
import { control, Field } from '../ui/Field.tsx';
import { Button } from '../ui/Button.tsx';
import style from './exchange.module.css';
import { GROUPS, useGroups, type Chosen } from './use-chosen.ts';

interface Props {
  chosen: Chosen;
  choose: (chosen: Chosen) => void;
  /** How many customers that makes. */
  count: number;
}

/** Which customers go into a file: all, those of one group, or picked one by one. */
export function ChoosePeople({ chosen, choose, count }: Props) {
  const { say } = useDesk();
  const groups = useGroups();
  const offered = GROUPS.filter(({ group }) => groups && groups[group].length > 0);
  return (
    <fieldset className={style.group}>
      <legend>{say('whichCustomers')}</legend>
      <Field label={say('which')}>
        {(ids) => (
          <select
            {...ids}
            className={control}
            value={chosen.by}
            onChange={({ target }) => choose(firstOf(target.value, groups))}
          >
            <option value="all">{say('chooseAll')}</option>
            {offered.map(({ group, word }) => (
              <option key={group} value={group}>
                {say(word)}
              </option>
            ))}
            <option value="picked">{say('choosePicked')}</option>
          </select>
        )}
      </Field>
      {chosen.by === 'picked' && <Picked ids={chosen.ids} choose={choose} />}
      {chosen.by !== 'all' && chosen.by !== 'picked' && (
        <select
          className={control}
          aria-label={say(GROUPS.find(({ group }) => group === chosen.by)?.word ?? 'which')}
          value={chosen.value}
          onChange={({ target }) => choose({ by: chosen.by, value: target.value })}
        >
          {groups?.[chosen.by].map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
      <p className={style.soft} role="status">
        {say('customersChosen', { n: count })}
      </p>
    </fieldset>
  );
}

function firstOf(by: string, groups: ReturnType<typeof useGroups>): Chosen {
  const group = GROUPS.find((one) => one.group === by)?.group;
  if (group) return { by: group, value: groups?.[group][0]?.value ?? '' };
  return by === 'picked' ? { by, ids: [] } : { by: 'all' };
}

function Picked({ ids, choose }: { ids: string[]; choose: Props['choose'] }) {
  const { say } = useDesk();
  const people = useLiveQuery(() => db.people.bulkGet(ids), [ids]) ?? [];
  const pick = (id: string) => choose({ by: 'picked', ids: [...new Set([...ids, id])] });
  return (
    <>
      <Search label={say('pickCustomer')} choose={pick} adds={false} />
      <ul className={style.picked}>
        {people.map(
          (person) =>
            person && (
              <li key={person.id}>
                <span dir="auto">{person.name}</span>
                <Button
                  look="quiet"
                  aria-label={say('unpick', { name: person.name })}
                  onClick={() =>
                    choose({ by: 'picked', ids: ids.filter((id) => id !== person.id) })
                  }
                >
                  <X size="1em" aria-hidden />
                </Button>
              </li>
            ),
        )}
      </ul>
    </>
  );
}
