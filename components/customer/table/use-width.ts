import { useLayoutEffect, useState, type RefObject } from 'react';

/** Size of the root's letters, px: rows grow with them. */
export const rem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** Width of an element in rem, kept up to date; 0 until it is measured, before anything is painted. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measure = () => setWidth(Math.floor(current.clientWidth / rem()));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
