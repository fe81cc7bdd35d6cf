import { useId, useState } from 'react';
import { useDesk } from '../../desk.tsx';
import { control, Field } from '../../ui/Field.tsx';

interface Named {
  id: string;
  name: string;
}

interface Props {
  organisations: Named[];
  chosen: string | undefined;
  choose: (id: string | undefined) => void;
}

/** So many names are offered for what was typed: there may be thousands. */
const MOST = 30;

/** Chooses an organisation by a part of its name. */
export function OrganisationFilter({ organisations, chosen, choose }: Props) {
  const { say } = useDesk();
  const list = useId();
  const name = organisations.find(({ id }) => id === chosen)?.name ?? '';
  const [typed, setTyped] = useState<string>();
  const text = (typed ?? name).toLowerCase();
  const near = text ? organisations.filter((one) => one.name.toLowerCase().includes(text)) : [];
  const type = (value: string) => {
    const match = organisations.find((one) => one.name.toLowerCase() === value.toLowerCase());
    setTyped(match ? undefined : value);
    choose(match?.id);
  };
  return (
    <Field label={say('organisation')}>
      {(ids) => (
        <>
          <input
            {...ids}
            className={control}
            type="search"
            list={list}
            placeholder={say('any')}
            value={typed ?? name}
            onChange={({ target }) => type(target.value)}
          />
          <datalist id={list}>
            {near.slice(0, MOST).map(({ id, name }) => (
              <option key={id}>{name}</option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
