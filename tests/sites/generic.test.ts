// @vitest-environment happy-dom
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPage } from '../../lib/sites/reading/read-page.ts';
import { testSite } from './site.contract.ts';
import { openMarkup } from './saved-page.ts';

testSite(undefined, join(import.meta.dirname, 'generic'));

const ADDRESS = 'https://shop.example/contact';

/** Opens a page and selects everything in `#chosen`. */
function withSelection(html: string): Document {
  const page = openMarkup(html, ADDRESS);
  const range = page.createRange();
  const chosen = page.querySelector('#chosen');
  if (!chosen) throw new Error('nothing to select');
  range.selectNodeContents(chosen);
  page.getSelection()?.addRange(range);
  return page;
}

const addresses = (page: Document) => readPage(page).people.map(({ address }) => address);

test('the addresses in the selection are offered before the links of the page', () => {
  const page = withSelection(
    '<a href="mailto:office@shop.example">x</a><p id="chosen">请联系<b>李梅</b>：mei@acme.example，或 Bob <bob@acme.example>, thanks.',
  );
  expect(addresses(page)).toEqual(['mei@acme.example', 'office@shop.example']);
});

test('a selection within one text counts only what is selected', () => {
  const page = openMarkup('<p id="t">ann@acme.example and bob@acme.example', ADDRESS);
  const text = page.querySelector('#t')?.firstChild;
  if (!text) throw new Error('no text');
  const range = page.createRange();
  range.setStart(text, 0);
  range.setEnd(text, 16);
  page.getSelection()?.addRange(range);
  expect(addresses(page)).toEqual(['ann@acme.example']);
});

test('an address that is only part of a script in the selection is not taken', () => {
  const page = withSelection(
    '<div id="chosen"><script type="text/plain">trap@x.example</script><p>real@x.example</p></div>',
  );
  expect(addresses(page)).toEqual(['real@x.example']);
});

test('what nobody can see is not read', () => {
  const page = openMarkup(
    '<a href="mailto:trap@x.example" style="display:none">x</a><div style="visibility:hidden"><a href="mailto:trap2@x.example">x</a></div><a href="MAILTO:Real@x.example">Mei Li</a>',
    ADDRESS,
  );
  expect(readPage(page).people).toEqual([
    { as: 'mentioned', address: 'Real@x.example', name: 'Mei Li' },
  ]);
});

test('broken JSON-LD does not hide the rest', () => {
  const page = openMarkup(
    '<script type="application/ld+json">{"@type":</script><a href="mailto:a@x.example">Ann Lee</a>',
    ADDRESS,
  );
  expect(addresses(page)).toEqual(['a@x.example']);
});

test('P19 a page of no known product is read all the same, and asked about', () => {
  const page = openMarkup('<a href="mailto:a@x.example">Ann Lee</a>', 'https://x.example/');
  expect(readPage(page)).toMatchObject({ site: 'generic', kind: 'record', sure: false });
});
