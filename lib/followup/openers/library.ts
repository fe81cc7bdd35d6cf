import type { Opener } from './opener.ts';

const files = import.meta.glob<Opener[]>('./library/*.ts', { eager: true, import: 'openers' });

/** Every first sentence that goes by the customer's situation; those of one step stand in its script. */
export const library: readonly Opener[] = Object.values(files).flat();
