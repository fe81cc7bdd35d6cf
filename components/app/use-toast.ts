import { useCallback, useEffect, useState } from 'react';
import type { Told } from '../desk.tsx';

/** Long enough to read and to press Undo, ms. */
const SHOWN = 10_000;

export interface Toasted extends Told {
  bad?: boolean;
}

/** The one message at the foot of the panel; a newer one takes its place. */
export function useToast() {
  const [toast, setToast] = useState<Toasted>();
  useEffect(() => {
    const timer = toast && setTimeout(() => setToast(undefined), SHOWN);
    return () => clearTimeout(timer);
  }, [toast]);
  const tell = useCallback((told: Toasted) => setToast(told), []);
  return { toast, tell };
}
