import { useEffect, useState } from 'react';
import { LANGUAGES, type Language } from '../../lib/phrasing/rule.ts';
import { modelIsReady } from './browser-model.ts';

/** The languages for which the browser's own model is ready; `undefined` while it is asked. */
export function useModelLanguages(): Language[] | undefined {
  const [ready, setReady] = useState<Language[]>();
  useEffect(() => {
    let over = false;
    const ask = async () => {
      const each = await Promise.all(LANGUAGES.map(modelIsReady));
      if (!over) setReady(LANGUAGES.filter((_, at) => each[at]));
    };
    void ask();
    return () => {
      over = true;
    };
  }, []);
  return ready;
}
