import { useId } from 'react';
import { addPerson } from '../../lib/customer/add-person.ts';
import { parseAddresses } from '../../lib/customer/address.ts';
import type { HitRow } from '../../lib/customer/hit-rows.ts';
import { db } from '../../lib/db/db.ts';
import type { Piece } from '../../lib/search/highlight.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control } from '../ui/Field.tsx';
import style from './Search.module.css';
import { useSearchField } from './use-search-field.ts';

interface Props {
  /** Shown while nothing is typed. */
  label: string;
  choose: (personId: string) => void;
  /** Takes what is more than a name, such as a pasted signature, to be looked at value by value. */
  capture?: (text: string) => void;
  autoFocus?: boolean;
  /** Whoever is not found may be added. */
  adds?: boolean;
}

/** Finds a customer as the user types, by any part of name, pinyin, organisation or address. */
export function Search({ label, choose, capture, autoFocus = false, adds = true }: Props) {
  const { input, query, type, use, found, answered, at, take, onKeyDown } = useSearchField(
    choose,
    autoFocus,
  );
  const list = useId();
  const look = (text: string) => {
    type('');
    capture?.(text);
  };
  return (
    <div className={style.search} role="search" aria-label={label}>
      <input
        ref={input}
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
        onFocus={use}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text/plain').trim();
          // One line is looked for; several are a signature or a card.
          if (!capture || !text.includes('\n')) return;
          event.preventDefault();
          capture(text);
        }}
        maxLength={200}
      />
      {query.trim() && (
        <div className={style.results}>
          <Results id={list} label={label} found={found} at={at} take={take} />
          {answered && adds && (
            <Newcomer query={query.trim()} found={found} added={take} capture={capture && look} />
          )}
        </div>
      )}
    </div>
  );
}

interface ResultsProps {
  id: string;
  label: string;
  found: HitRow[];
  /** Place of the one that Enter takes. */
  at: number;
  take: (personId: string) => void;
}

function Results({ id, label, found, at, take }: ResultsProps) {
  return (
    <ul id={id} role="listbox" aria-label={label}>
      {found.map((row, index) => (
        <li
          key={row.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          onClick={() => take(row.id)}
        >
          <strong dir="auto">
            <Marked pieces={row.name} />
          </strong>
          <span dir="auto">
            <Marked pieces={row.detail} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A text in which what was looked for is marked. */
function Marked({ pieces }: { pieces: Piece[] }) {
  // Pieces have no other identity than their place.
  // oxlint-disable-next-line react/no-array-index-key
  return pieces.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text));
}

interface NewcomerProps {
  query: string;
  found: HitRow[];
  added: (personId: string) => void;
  capture: ((text: string) => void) | undefined;
}

/** Adds whoever was typed, unless somebody of just that name was found: a hit may be another person. */
function Newcomer({ query, found, added, capture }: NewcomerProps) {
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
  const nameOf = (row: HitRow) => row.name.map(({ text }) => text).join('');
  if (found.some((row) => nameOf(row) === name)) return null;
  return (
    <div className={style.none}>
      {found.length === 0 && <p>{say('noMatch', { query })}</p>}
      <Button look={found.length === 0 ? 'plain' : 'quiet'} onClick={() => void add()}>
        {say('addNamed', { name })}
      </Button>
      {capture && (
        <Button look="quiet" onClick={() => capture(query)}>
          {say('reviewFirst')}
        </Button>
      )}
    </div>
  );
}
