// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readPage, sites } from '../../lib/sites/index.ts';
import { openMarkup } from './saved-page.ts';

test('every site of the folder is there, and the generic one is asked last', () => {
  expect(sites.map(({ id }) => id)).toEqual(['roundcube', 'generic']);
});

test('P19 a page of no known product is read by the generic site', () => {
  const page = openMarkup('<a href="mailto:a@x.example">Ann Lee</a>', 'https://x.example/');
  expect(readPage(page)).toMatchObject({ site: 'generic', kind: 'message' });
});

test('P19 a product that is known but not understood is not guessed at', () => {
  const page = openMarkup(
    '<script type="text/plain" src="program/js/app.min.js"></script><div id="messagebody"><a href="mailto:a@x.example">x</a></div>',
    'https://x.example/',
  );
  expect(readPage(page)).toBeUndefined();
});
