import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { peopleFor, useSearch } from '../customer/use-search.ts';
import { useDesk } from '../desk.tsx';
import { control } from '../ui/Field.tsx';
import { commandEntries, customerEntries, type Command, type Entry } from './palette-entries.ts';
import style from './palette.module.css';

interface Props {
  commands: Command[];
  openCustomer: (id: string) => void;
  close: () => void;
}

/** One field for everything: a customer, a screen, something to do. */
export function Palette({ commands, openCustomer, close }: Props) {
  const { say } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const { people: answer } = useSearch(query, true);
  const customers = query.trim() && answer ? customerEntries(answer.rows, openCustomer) : [];
  const entries = [...commandEntries(commands, query, say), ...customers];
  const answered = !query.trim() || answer?.query === query;
  const take = (entry: Entry) => {
    // Closed first: the focus goes back before the next screen takes it.
    dialog.current?.close();
    entry.run();
  };
  /** Who types fast presses Enter before the answer is there: the first customer is meant. */
  const takeFirst = async () => {
    const [first] = customerEntries((await peopleFor(query)).rows, openCustomer);
    const field = dialog.current?.querySelector('input');
    if (first && field?.value === query) take(first);
  };
  const enter = (entry: Entry | undefined) => {
    // Commands stand first and are there at once; a customer may be the last query's.
    if (entry && (answered || entry.kind !== 'paletteCustomer')) take(entry);
    else if (!answered) void takeFirst();
  };
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={style.palette}
      aria-label={say('palette')}
      onClose={close}
      closedby="any"
    >
      <Field query={query} type={setQuery} entries={entries} enter={enter} take={take} />
      {entries.length === 0 && (
        <p className={style.none} aria-live="polite">
          {say(answered ? 'paletteNothing' : 'readingCustomers')}
        </p>
      )}
    </dialog>
  );
}

interface FieldProps {
  query: string;
  type: (query: string) => void;
  entries: Entry[];
  enter: (entry: Entry | undefined) => void;
  take: (entry: Entry) => void;
}

function Field({ query, type, entries, enter, take }: FieldProps) {
  const { say } = useDesk();
  const list = useId();
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, entries.length - 1);
  useEffect(() => {
    document.getElementById(`${list}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, at]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!move && event.key !== 'Enter') return;
    event.preventDefault();
    if (!move) enter(entries[at]);
    else if (entries.length > 0) setChosen((at + move + entries.length) % entries.length);
  };
  return (
    <>
      <input
        className={`${control} ${style.field}`}
        type="text"
        role="combobox"
        aria-label={say('palette')}
        aria-expanded={entries.length > 0}
        aria-controls={list}
        aria-activedescendant={at >= 0 ? `${list}-${at}` : undefined}
        aria-autocomplete="list"
        placeholder={say('palettePlaceholder')}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={query}
        onChange={({ target }) => {
          type(target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
        autoFocus
      />
      <List id={list} entries={entries} at={at} point={setChosen} take={take} />
    </>
  );
}

interface ListProps {
  id: string;
  entries: Entry[];
  at: number;
  point: (place: number) => void;
  take: (entry: Entry) => void;
}

function List({ id, entries, at, point, take }: ListProps) {
  const { say } = useDesk();
  return (
    <ul id={id} role="listbox" aria-label={say('palette')} className={style.list}>
      {entries.map((entry, place) => (
        <li
          key={entry.id}
          id={`${id}-${place}`}
          role="option"
          aria-selected={place === at}
          // Not when it is entered: the list scrolls under a mouse that stands still.
          onMouseMove={() => point(place)}
          onClick={() => take(entry)}
        >
          <span className={style.name} dir="auto">
            {entry.name}
            {entry.detail && <small dir="auto">{entry.detail}</small>}
          </span>
          <small>{say(entry.kind)}</small>
        </li>
      ))}
    </ul>
  );
}
