import { useEffect } from 'react';
import browser from 'webextension-polyfill';
import { runErrands } from '../../lib/messages/errand.ts';

/** Shows what a notice or a key asks for, where it was asked for in this window. */
export function useErrands(navigate: (place: string) => void): void {
  useEffect(() => {
    const stop = new AbortController();
    const inWindow = (id: number | undefined) =>
      runErrands('place', stop.signal, ({ at, windowId }) => {
        if (windowId === id) navigate(at);
        return windowId === id;
      });
    void browser.windows.getCurrent().then(({ id }) => inWindow(id));
    return () => stop.abort();
    // What is left is shown once; another way to navigate leads to the same places.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
}
