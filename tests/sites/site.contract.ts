import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../lib/customer/page.ts';
import { readDraft, readPage } from '../../lib/sites/reading/read-page.ts';
import { isMarked } from '../../lib/sites/reading/loaded.ts';
import { LONGEST_TEXT, MOST_PEOPLE, type Site } from '../../lib/sites/site.ts';
import { elementAt, type Expectation, openMarkup, openSavedPage } from './saved-page.ts';

/**
 * What every site adapter keeps, tried on pages that were saved from the real product: each
 * `<name>.html` of `folder` needs its `<name>.expect.json`.
 */
export function testSite(site: Site | undefined, folder: string): void {
  const names = readdirSync(folder)
    .filter((file) => /^[^.]+\.html$/.test(file))
    .map((file) => file.replace('.html', ''));

  describe(`the site ${site?.id ?? 'generic'}`, () => {
    test('has saved pages', () => expect(names).not.toEqual([]));

    test.each(names)('P6 reads the right people, in order, from %s', (name) => {
      const expected = expectationOf(folder, name);
      const page = openSavedPage(folder, name, expected);
      if (site?.mark) expect(isMarked(site.mark, [page])).toBe(true);
      expect(readPage(page, site)).toEqual(expected.page);
    });

    test.each(names)('P6 finds whom each draft of %s is for', (name) => {
      const expected = expectationOf(folder, name);
      for (const { focus, page: draft } of expected.drafts ?? []) {
        const page = openSavedPage(folder, name, expected);
        expect(readDraft(page, elementAt(page, focus), site)).toEqual(draft);
      }
    });

    test.each(names)('P19 leaves %s as it was found', (name) => {
      const page = openSavedPage(folder, name, expectationOf(folder, name));
      const before = markup(page);
      readPage(page, site);
      expect(markup(page)).toBe(before);
    });

    test.each(names)('reads nothing of a mail but who, subject and link: %s', (name) => {
      const page = openSavedPage(folder, name, expectationOf(folder, name));
      const read = readPage(page, site);
      expect(parsePage(read)).toEqual(read);
    });

    test.each(names)('stays within its limits when %s is made hostile', (name) => {
      const page = openSavedPage(folder, name, expectationOf(folder, name));
      makeHostile(page);
      const started = performance.now();
      const read = readPage(page, site);
      // The budget is 50 ms in a browser, where it is measured; this only catches endless work.
      expect(performance.now() - started).toBeLessThan(2000);
      expect(read.people.length).toBeLessThanOrEqual(MOST_PEOPLE);
      for (const text of read.people.flatMap(({ address, name }) => [address ?? '', name ?? ''])) {
        expect(text.length).toBeLessThanOrEqual(LONGEST_TEXT);
      }
      expect(parsePage(read)).toEqual(read);
    });

    test('P19 makes nothing of a page that it does not know', () => {
      const page = openMarkup('<p>Nothing here', 'https://elsewhere.example/');
      expect(isMarked(site?.mark, [page])).toBe(false);
      expect(readPage(page, site).people).toEqual([]);
    });
  });
}

function expectationOf(folder: string, name: string): Expectation {
  // Written by us beside the page; a wrong shape fails the comparison that follows.
  return JSON.parse(readFileSync(join(folder, `${name}.expect.json`), 'utf8')) as Expectation;
}

const markup = (page: Document): string =>
  [page, ...Array.from(page.querySelectorAll('iframe'), (frame) => frame.contentDocument)]
    .map((part) => part?.documentElement.outerHTML)
    .join('\n');

/** Everything that is read becomes endless: names, subjects, and thousands of people. */
function makeHostile(page: Document): void {
  const endless = '\u202E<img src=x onerror=alert(1)> '.repeat(40_000);
  page.title = endless;
  for (const link of page.querySelectorAll('a[href^="mailto:"]')) {
    link.textContent = endless;
    for (let copy = 0; copy < 300; copy++) {
      const other = page.createElement('a');
      other.className = link.className;
      other.setAttribute('href', `mailto:p${copy}@attacker.example?subject=${'x'.repeat(1000)}`);
      link.after(other);
    }
  }
  for (const field of page.querySelectorAll('textarea')) {
    field.value = Array.from({ length: 10_000 }, (_, n) => `"P, ${n}" <p${n}@x.example>`).join(
      ', ',
    );
  }
  for (const element of page.querySelectorAll('.subject')) element.append(endless);
}
