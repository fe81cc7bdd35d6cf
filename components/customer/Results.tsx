import type { ReactNode } from 'react';
import type { HitRow } from '../../lib/customer/hit-rows.ts';
import type { NoteHit } from '../../lib/dossier/note-search.ts';
import type { Piece } from '../../lib/search/highlight.ts';
import { dayAt } from '../../lib/time/day.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { useFieldName } from '../dossier/use-field-name.ts';
import style from './Search.module.css';
import type { Choose } from './use-search-field.ts';

interface Props {
  id: string;
  label: string;
  people: HitRow[];
  notes: NoteHit[];
  /** Place of the one that Enter takes, counted through both groups. */
  at: number;
  take: Choose;
}

/** Who was found by what they go by; below them, entries in which the words stand. */
export function Results({ id, label, people, notes, at, take }: Props) {
  const { say } = useDesk();
  const place = (index: number) => ({ id: `${id}-${index}`, active: index === at });
  return (
    <div id={id} role="listbox" aria-label={label}>
      {people.length > 0 && (
        <ul role="group" aria-label={say('customers')}>
          {people.map((row, index) => (
            <Option key={row.id} {...place(index)} name={row.name} take={() => take(row.id)}>
              <span dir="auto">
                <Marked pieces={row.detail} />
              </span>
            </Option>
          ))}
        </ul>
      )}
      {notes.length > 0 && (
        <ul role="group" aria-labelledby={`${id}-notes`}>
          <li role="presentation" className={style.group} id={`${id}-notes`}>
            {say('inNotes')}
          </li>
          {notes.map((note, index) => (
            <Option
              key={note.id + note.personId}
              {...place(people.length + index)}
              name={note.name}
              take={() => take(note.personId, note.id)}
            >
              <q dir="auto">
                <Marked pieces={note.text} />
              </q>
              <When note={note} />
            </Option>
          ))}
        </ul>
      )}
    </div>
  );
}

interface OptionProps {
  id: string;
  /** The one that Enter takes. */
  active: boolean;
  name: Piece[];
  take: () => void;
  /** What tells of them. */
  children: ReactNode;
}

function Option({ id, active, name, take, children }: OptionProps) {
  return (
    <li id={id} role="option" aria-selected={active} onClick={take}>
      <strong dir="auto">
        <Marked pieces={name} />
      </strong>
      {children}
    </li>
  );
}

/** What it is and from when: “Note · 3 May”. */
function When({ note: { what, at } }: { note: NoteHit }) {
  const { say, locale, today, zone } = useDesk();
  const nameOf = useFieldName();
  const day = dayAt(at, zone);
  return (
    <span>
      {'event' in what ? say(what.event) : nameOf(what.field)}
      {' · '}
      <time dateTime={day}>{sayDay(day, today, locale)}</time>
    </span>
  );
}

/** A text in which what was looked for is marked. */
function Marked({ pieces }: { pieces: Piece[] }) {
  // Pieces have no other identity than their place.
  // oxlint-disable-next-line react/no-array-index-key
  return pieces.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text));
}
