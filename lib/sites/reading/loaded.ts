import { coversHost } from '../access/match-pattern.ts';
import type { Part } from './documents.ts';
import type { Landmarks, Site } from '../site.ts';

/** What is known of the page besides its markup. */
interface Loaded {
  sites: Map<string, Site>;
  /** What the user taught for this origin. */
  taught?: Landmarks;
  /** The user's addresses, as far as the settings name them. */
  own?: readonly string[];
  /** Adapters on their way. */
  arriving?: Promise<void> | undefined;
  /** Hears that something was added. */
  changed?: () => void;
}

const LOADED: unique symbol = Symbol.for('evergreen.sites');

/** On the scripts' own global, which the page cannot see. */
const here: typeof globalThis & { [LOADED]?: Loaded } = globalThis;

/** Everything that was loaded for this page so far. */
export const loaded = (): Loaded => (here[LOADED] ??= { sites: new Map() });

/** Forgets what an older version of the extension left; adapters are data, and are put again. */
export function forgetLoaded(): void {
  here[LOADED] = { sites: loaded().sites };
}

/** Puts an adapter where the next reading finds it. */
export function putSite(site: Site): void {
  const { sites, changed } = loaded();
  sites.set(site.id, site);
  changed?.();
}

/** The adapter of this page: by what the user taught, by its host, or by its mark. */
export function siteFor(page: Document, parts: readonly Part[]): Partial<Site> | undefined {
  const { sites, taught } = loaded();
  const here = new URL(page.URL);
  const known = sites
    .values()
    .find(({ hosts, mark }) => isAt(hosts, here) || isMarked(mark, parts));
  if (!taught) return known;
  return { ...known, ...taught, views: [...taught.views, ...(known?.views ?? [])] };
}

const isAt = (hosts: string[], url: URL) => hosts.some((host) => coversHost(host, url));

/** Whether the page, or a frame of it, bears this mark. */
export const isMarked = (mark: string | undefined, parts: readonly Part[]): boolean =>
  mark !== undefined && parts.some((part) => part.querySelector(mark) !== null);
