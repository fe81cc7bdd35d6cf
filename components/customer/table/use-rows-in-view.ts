import { useLayoutEffect, useState, type RefObject } from 'react';
import { rem } from './use-width.ts';

/** Height of the headings, rem. */
export const HEADING_REM = 2.25;

/** Rows that are drawn above and below those in view; so many are scrolled before others are drawn. */
const BEYOND = 6;

interface Given {
  scroller: RefObject<HTMLElement | null>;
  count: number;
  /** Height of a row in rem. */
  rowRem: number;
  /** The row that has the focus is always drawn: gone from the document, it would lose it. */
  active: number;
}

/**
 * Which rows are drawn: a few dozen, however many there are. All are equally high, so that nothing
 * has to be measured or gone through when the list changes.
 */
export function useRowsInView({ scroller, count, rowRem, active }: Given) {
  const size = Math.round(rowRem * rem());
  /** The first row in view, in steps, and how many fit. */
  const [{ first, fit }, setWindow] = useState({ first: 0, fit: 0 });
  useLayoutEffect(() => {
    const { current } = scroller;
    if (!current) return undefined;
    const look = () => {
      const step = Math.floor(current.scrollTop / size / BEYOND) * BEYOND;
      const fit = Math.ceil(current.clientHeight / size);
      setWindow((now) => (now.first === step && now.fit === fit ? now : { first: step, fit }));
    };
    look();
    const stop = new AbortController();
    const observer = new ResizeObserver(look);
    observer.observe(current);
    current.addEventListener('scroll', look, { passive: true, signal: stop.signal });
    return () => {
      observer.disconnect();
      stop.abort();
    };
  }, [scroller, size]);
  const from = Math.max(0, first - BEYOND);
  // None before it is known how many fit: they would be drawn twice.
  const to = fit > 0 ? Math.min(count, first + fit + 2 * BEYOND) : 0;
  const drawn = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  if (fit > 0 && active >= 0 && active < count && (active < from || active >= to)) {
    drawn.push(active);
  }
  return { drawn: drawn.sort((a, b) => a - b), size, fit };
}
