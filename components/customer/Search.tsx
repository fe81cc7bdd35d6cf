import { useEffect, useId } from 'react';
import { addPerson } from '../../lib/customer/add-person.ts';
import { parseAddresses } from '../../lib/customer/address.ts';
import type { HitRow } from '../../lib/customer/hit-rows.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control } from '../ui/Field.tsx';
import { Results } from './Results.tsx';
import style from './Search.module.css';
import { useSearchField, type Choose } from './use-search-field.ts';

interface Props {
  /** Shown while nothing is typed. */
  label: string;
  choose: Choose;
  /** Takes what is more than a name, such as a pasted signature, to be looked at value by value. */
  capture?: (text: string) => void;
  autoFocus?: boolean;
  /** Whoever is not found may be added. */
  adds?: boolean;
}

/**
 * Finds a customer as the user types, by any part of name, pinyin, organisation, address or tag;
 * after them, what was written down.
 */
export function Search({ label, choose, capture, autoFocus = false, adds = true }: Props) {
  const field = useSearchField(choose, autoFocus);
  const { input, query, type, use, people, notes, answered, at, take, onKeyDown } = field;
  const list = useId();
  const active = at < people.length + notes.length ? `${list}-${at}` : undefined;
  const look = (text: string) => {
    type('');
    capture?.(text);
  };
  useEffect(() => {
    // What is active by name only is not scrolled to by the browser.
    if (active) document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
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
        aria-activedescendant={active}
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
          <Results id={list} label={label} people={people} notes={notes} at={at} take={take} />
          {answered && adds && (
            <Newcomer
              query={query.trim()}
              found={people}
              alone={people.length + notes.length === 0}
              added={take}
              capture={capture && look}
            />
          )}
        </div>
      )}
      <Told asked={query.trim() !== '' && answered} people={people.length} notes={notes.length} />
    </div>
  );
}

interface ToldProps {
  asked: boolean;
  people: number;
  notes: number;
}

/** Says to who cannot see the list how much is in it. */
function Told({ asked, people, notes }: ToldProps) {
  const { say } = useDesk();
  const told = [
    (people > 0 || notes === 0) && say('customersFound', { n: people }),
    notes > 0 && say('notesFound', { n: notes }),
  ];
  return (
    <p aria-live="polite" className={style.told}>
      {asked && told.filter(Boolean).join(' ')}
    </p>
  );
}

interface NewcomerProps {
  query: string;
  found: HitRow[];
  /** Nothing else was found. */
  alone: boolean;
  added: (personId: string) => void;
  capture: ((text: string) => void) | undefined;
}

/** Adds whoever was typed, unless somebody of just that name was found: a hit may be another person. */
function Newcomer({ query, found, alone, added, capture }: NewcomerProps) {
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
      {alone && <p>{say('noMatch', { query })}</p>}
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
