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
  const option = (index: number) => ({
    id: `${id}-${index}`,
    role: 'option',
    'aria-selected': index === at,
  });
  return (
    <div id={id} role="listbox" aria-label={label}>
      {people.length > 0 && (
        <ul role="group" aria-label={say('customers')}>
          {people.map((row, index) => (
            <li key={row.id} {...option(index)} onClick={() => take(row.id)}>
              <strong dir="auto">
                <Marked pieces={row.name} />
              </strong>
              <span dir="auto">
                <Marked pieces={row.detail} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {notes.length > 0 && (
        <ul role="group" aria-labelledby={`${id}-notes`}>
          <li role="presentation" className={style.group} id={`${id}-notes`}>
            {say('inNotes')}
          </li>
          {notes.map((note, index) => (
            <li
              key={note.id + note.personId}
              {...option(people.length + index)}
              onClick={() => take(note.personId, note.id)}
            >
              <strong dir="auto">
                <Marked pieces={note.name} />
              </strong>
              <q dir="auto">
                <Marked pieces={note.text} />
              </q>
              <When note={note} />
            </li>
          ))}
        </ul>
      )}
    </div>
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
