import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useState, type KeyboardEvent } from 'react';
import { addPerson } from '../../lib/customer/add-person.ts';
import { parseAddresses } from '../../lib/customer/address.ts';
import { matching, searchLines, type Line } from '../../lib/customer/search.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control } from '../ui/Field.tsx';
import style from './Search.module.css';

interface Props {
  /** Shown while nothing is typed. */
  label: string;
  choose: (personId: string) => void;
  autoFocus?: boolean;
}

/** Finds a customer as the user types, by any part of name, organisation or address. */
export function Search({ label, choose, autoFocus = false }: Props) {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [used, setUsed] = useState(autoFocus);
  const lines = useLiveQuery(() => (used ? searchLines(db) : []), [used]) ?? [];
  const found = matching(lines, query);
  const list = useId();

  const take = (personId: string) => {
    setQuery('');
    setAt(0);
    choose(personId);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move && found.length > 0) {
      event.preventDefault();
      setAt((at + move + found.length) % found.length);
    }
    if (event.key === 'Escape') setQuery('');
    const one = found[at];
    if (event.key === 'Enter' && one) {
      event.preventDefault();
      take(one.id);
    }
  };
  return (
    <div className={style.search} role="search">
      <input
        className={control}
        type="search"
        role="combobox"
        aria-label={label}
        aria-expanded={query !== ''}
        aria-controls={list}
        aria-activedescendant={found[at] ? `${list}-${at}` : undefined}
        placeholder={label}
        value={query}
        autoFocus={autoFocus}
        onFocus={() => setUsed(true)}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        maxLength={200}
      />
      {query.trim() && (
        <div className={style.results}>
          <Results id={list} label={label} found={found} at={at} take={take} />
          {found.length === 0 && <NoMatch query={query.trim()} added={take} />}
        </div>
      )}
    </div>
  );
}

interface ResultsProps {
  id: string;
  label: string;
  found: Line[];
  /** Place of the one that Enter takes. */
  at: number;
  take: (personId: string) => void;
}

function Results({ id, label, found, at, take }: ResultsProps) {
  return (
    <ul id={id} role="listbox" aria-label={label}>
      {found.map((line, index) => (
        <li
          key={line.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          onClick={() => take(line.id)}
        >
          <strong dir="auto">{line.name}</strong>
          <span dir="auto">{line.detail}</span>
        </li>
      ))}
    </ul>
  );
}

function NoMatch({ query, added }: { query: string; added: (personId: string) => void }) {
  const { say, act, hand } = useDesk();
  const [parsed] = parseAddresses(query);
  const name = parsed?.name ?? (parsed ? parsed.address : query);
  const add = async () => {
    let id: string | undefined;
    const given = { name, ...(parsed && { email: parsed.address }) };
    const write = async () => {
      const done = await addPerson(db, given, hand());
      id = done.value.id;
      return done;
    };
    await act(write, { word: 'personAdded', slots: { name } });
    if (id) added(id);
  };
  return (
    <div className={style.none}>
      <p>{say('noMatch', { query })}</p>
      <Button onClick={() => void add()}>{say('addNamed', { name })}</Button>
    </div>
  );
}
