import { useRef, useState, type KeyboardEvent } from 'react';
import { answerTo, useSearch } from './use-search.ts';

/** What is typed into a search, who is found, and what the keyboard does with them. */
export function useSearchField(choose: (personId: string) => void, autoFocus: boolean) {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [used, setUsed] = useState(autoFocus);
  const input = useRef<HTMLInputElement>(null);
  const answer = useSearch(query, used);
  const found = answer?.rows ?? [];
  const answered = answer?.query === query;

  const type = (text: string) => {
    setQuery(text);
    setAt(0);
  };
  const take = (personId: string) => {
    type('');
    choose(personId);
  };
  /** Who types fast presses Enter before the answer is there: the first hit is meant. */
  const takeFirst = async () => {
    const [first] = (await answerTo(query)).rows;
    if (first && input.current?.value === query) take(first.id);
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
    else if (one) take(one.id);
  };
  return { input, query, type, use: () => setUsed(true), found, answered, at, take, onKeyDown };
}
