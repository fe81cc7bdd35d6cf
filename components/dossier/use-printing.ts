import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether the page is being printed, by our button or by the browser's own. What is printed is
 * rendered before the browser takes the page.
 * @param done is run when the page was printed, or was not after all
 */
export function usePrinting(done: () => void): boolean {
  const [printing, setPrinting] = useState(false);
  const now = useRef(done);
  useEffect(() => {
    now.current = done;
  });
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    window.addEventListener('beforeprint', () => flushSync(() => setPrinting(true)), { signal });
    const after = () => {
      setPrinting(false);
      now.current();
    };
    window.addEventListener('afterprint', after, { signal });
    return () => stop.abort();
  }, []);
  return printing;
}
