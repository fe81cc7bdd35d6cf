import type { Site } from '../site.ts';
import { coversHost } from './match-pattern.ts';

/** One content script as the browser registers it. */
export interface Registration {
  id: string;
  matches: string[];
  js: string[];
}

const scriptOf = ({ id }: Pick<Site, 'id'>) => `/sites/${id}.js`;

const pageOf = (pattern: string) => new URL(pattern.replace(/^\*:/, 'https:').replace('/*', '/'));

/** The scripts of a page at this address: the detector, and the adapter of the host where there is one. */
export function scriptsAt(address: URL, sites: readonly Pick<Site, 'id' | 'hosts'>[]): string[] {
  const here = sites.filter(({ hosts }) => hosts.some((host) => coversHost(host, address)));
  return ['/page.js', ...here.map(scriptOf)];
}

/**
 * What is registered for the origins that were granted. A grant of many hosts carries the adapters
 * of those apart, each for its own hosts alone.
 */
export function registrationsFor(
  origins: readonly string[],
  sites: readonly Pick<Site, 'id' | 'hosts'>[],
): Registration[] {
  return origins.flatMap((origin) => [
    { id: origin, matches: [origin], js: scriptsAt(pageOf(origin), sites) },
    ...sites.flatMap((site) => {
      const matches = site.hosts
        .filter((host) => isWider(origin, host))
        .map((host) => origin.replace(/\/\/[^/]+/, `//${host}`));
      return matches.length > 0
        ? [{ id: `${origin} ${site.id}`, matches, js: [scriptOf(site)] }]
        : [];
    }),
  ]);
}

/** Whether a grant covers this host and others. */
function isWider(origin: string, host: string): boolean {
  const [, granted = ''] = /\/\/([^/]+)\//.exec(origin) ?? [];
  return (
    granted.startsWith('*') &&
    granted !== host &&
    (granted === '*' || coversHost(granted, new URL(`https://${host.replace('*.', '')}/`)))
  );
}
