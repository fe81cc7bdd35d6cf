import type { Site } from '../site.ts';
import { coversHost } from './match-pattern.ts';

/** What waits for a draft, in every page that is switched on. */
export const EVERYWHERE = '/page.js';

/** What reads the page at this address: the adapter of its host, where there is one, and the reader. */
export function readerAt(address: URL, sites: readonly Pick<Site, 'id' | 'hosts'>[]): string[] {
  const here = sites.filter(({ hosts }) => hosts.some((host) => coversHost(host, address)));
  return [...here.map(({ id }) => `/sites/${id}.js`), '/reader.js'];
}
