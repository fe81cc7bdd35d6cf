import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, type RefObject } from 'react';
import { rem } from './use-width.ts';

/** Rows that are drawn above and below those in view. */
const BEYOND = 8;

/** Height of the headings, rem. */
export const HEADING_REM = 2.25;

interface Given {
  scroller: RefObject<HTMLDivElement | null>;
  count: number;
  /** Height of a row in rem. */
  rowRem: number;
  /** The row that has the focus is always drawn: gone from the document, it would lose it. */
  active: number;
}

/** Which rows are drawn, and where: a few dozen, however many there are. */
export function useRowsInView({ scroller, count, rowRem, active }: Given) {
  const size = Math.round(rowRem * rem());
  const rangeExtractor = useCallback(
    (range: Range) => {
      const drawn = defaultRangeExtractor(range);
      if (active < 0 || active >= range.count || drawn.includes(active)) return drawn;
      return [...drawn, active].sort((a, b) => a - b);
    },
    [active],
  );
  // It answers anew at each scroll, which is what is wanted of it.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => size,
    overscan: BEYOND,
    rangeExtractor,
    // The headings stay on top.
    scrollPaddingEnd: HEADING_REM * rem(),
    initialRect: { width: 0, height: window.innerHeight },
  });
  // It keeps the heights that it knew before the table became narrow.
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, size]);
  return { virtualizer, size };
}
