import { useRef, useState, type KeyboardEvent } from 'react';
import { notesFor, peopleFor, useSearch } from './use-search.ts';

/** Opens a dossier, at the entry of it that was found. */
export type Choose = (personId: string, entryId?: string) => void;

/** What is typed into a search, what is found, and what the keyboard does with it. */
export function useSearchField(choose: Choose, autoFocus: boolean) {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [used, setUsed] = useState(autoFocus);
  const input = useRef<HTMLInputElement>(null);
  const answers = useSearch(query, used);
  const people = answers.people?.rows ?? [];
  // Of an older query they would stand under people who were asked for since.
  const notes = answers.notes?.query === query ? answers.notes.rows : [];
  const answered = answers.people?.query === query;
  const found: Parameters<Choose>[] = [
    ...people.map(({ id }): [string] => [id]),
    ...notes.map(({ personId, id }): [string, string] => [personId, id]),
  ];

  const type = (text: string) => {
    setQuery(text);
    setAt(0);
  };
  const take: Choose = (personId, entryId) => {
    type('');
    choose(personId, entryId);
  };
  /** Who types fast presses Enter before the answer is there: the first hit is meant. */
  const takeFirst = async () => {
    const [first] = (await peopleFor(query)).rows;
    const [note] = first ? [] : (await notesFor(query)).rows;
    if (input.current?.value !== query) return;
    if (first) take(first.id);
    if (note) take(note.personId, note.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move && found.length > 0) {
      event.preventDefault();
      setAt((at + move + found.length) % found.length);
    }
    if (event.key === 'Escape') setQuery('');
    if (event.key !== 'Enter' || !query.trim()) return;
    event.preventDefault();
    const one = found[at];
    if (!answered) void takeFirst();
    else if (one) take(...one);
  };
  const use = () => setUsed(true);
  return { input, query, type, use, people, notes, answers, answered, at, take, onKeyDown };
}
