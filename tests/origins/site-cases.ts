import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Expectation } from '../sites/saved-page.ts';

const FOLDER = join(import.meta.dirname, '../sites');

/** One page of `tests/sites`, what has to be read from it, and the documents it consists of. */
export interface SiteCase {
  site: string;
  name: string;
  expected: Expectation;
  /** Markup by address, that of its frames included. */
  pages: Map<string, string>;
}

const withoutHash = (url: string): string => url.split('#', 1)[0] ?? url;

/** Lets a saved frame load its own document, where the markup lost the address of it. */
function framed(html: string, frames: Record<string, string>): string {
  return Object.entries(frames).reduce(
    (page, [name, url]) =>
      page.replace(
        new RegExp(`(<iframe[^>]*?)(?: src="[^"]*")?([^>]*name="${name}")`),
        `$1 src="${url}"$2`,
      ),
    html,
  );
}

function caseOf(path: string): SiteCase {
  const site = dirname(path);
  const name = basename(path, '.expect.json');
  const markup = (part: string) => readFileSync(join(FOLDER, site, `${part}.html`), 'utf8');
  const expected: Expectation = JSON.parse(readFileSync(join(FOLDER, path), 'utf8'));
  const frames = expected.frames ?? {};
  const pages = new Map([
    [withoutHash(expected.url), framed(markup(name), frames)],
    ...Object.entries(frames).map(
      ([frame, url]) => [withoutHash(url), markup(`${name}.${frame}`)] as const,
    ),
  ]);
  return { site, name, expected, pages };
}

/** Every page of every site, in a lasting order. */
export const siteCases: SiteCase[] = globSync('*/*.expect.json', { cwd: FOLDER })
  .toSorted()
  .map(caseOf);

/** The hosts that these pages stand on. */
export const siteHosts = new Set(siteCases.map(({ expected }) => new URL(expected.url).hostname));

/** Runs in the page: puts the caret into an editor, `frame >> editor` where it stands in a frame. */
export function focusAt(place: string): void {
  const [first = '', inner] = place.split(' >> ');
  const outer = document.querySelector<HTMLElement>(first);
  outer?.focus();
  if (inner && outer instanceof HTMLIFrameElement) {
    outer.contentDocument?.querySelector<HTMLElement>(inner)?.focus();
  }
}
