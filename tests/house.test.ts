import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES, sayIn, type Word, type Words } from '../lib/i18n/words.ts';
import { sources, textOf, withoutComments } from './tree.ts';

const PRODUCT = ['entrypoints', 'components', 'lib'];
const WRITTEN = [...PRODUCT, 'scripts', 'tests'];
const CODE = 'ts,tsx,mjs';
/** Pages as real products serve them, kept as they are. */
const saved = (path: string) => path.startsWith('tests/sites/') && path.endsWith('.html');

const MOST_LINES = 250;
/** A test file is a list: longer is still read with ease. */
const MOST_TEST_LINES = 350;
const NAMELESS = /^(utils?|helpers?|common|types|constants|misc|shared)\./;
/** kebab-case, with the marks that tools ask for: `due.test.ts`, `vitest.config.ts`. */
const KEBAB = /^[a-z\d]+(-[a-z\d]+)*(\.[a-z]+)*\.[a-z]+$/;
/** Where React files live. */
const SCREENS = /^(components|entrypoints\/(?:sidepanel|dashboard))\//;
const COMPONENT = /^[A-Z][A-Za-z\d]*(\.module)?\.(tsx|css)$/;

const files = sources(WRITTEN).filter(({ path }) => !saved(path));
const code = (folders: string[]) =>
  sources(folders, CODE).map(({ path, text }) => ({ path, text: withoutComments(text) }));
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isWord = (value: unknown): value is Word => isObject(value) && 'en' in value;
const isCatalog = (value: unknown): value is Words =>
  isObject(value) && Object.values(value).every(isWord);

function linesOf(text: string): number {
  return withoutComments(text)
    .split('\n')
    .filter((line) => line.trim()).length;
}

const pathsOf = (found: { path: string }[]) => found.map(({ path }) => path);

describe('files', () => {
  test(`none is longer than ${MOST_LINES} lines, a test ${MOST_TEST_LINES}`, () => {
    const most = (path: string) => (path.startsWith('tests/') ? MOST_TEST_LINES : MOST_LINES);
    expect(pathsOf(files.filter(({ path, text }) => linesOf(text) > most(path)))).toEqual([]);
  });

  test('each is named in kebab-case, or as the component it holds', () => {
    const wrong = files.filter(({ path }) => {
      const name = basename(path);
      return !KEBAB.test(name) && !(SCREENS.test(path) && COMPONENT.test(name));
    });
    expect(pathsOf(wrong)).toEqual([]);
  });

  test('none is called after nothing, like utils', () => {
    expect(pathsOf(files.filter(({ path }) => NAMELESS.test(basename(path))))).toEqual([]);
  });
});

describe('borders', () => {
  test('only entrypoints, messages and settings speak to the browser', () => {
    const allowed = /^(entrypoints|lib\/messages|lib\/settings)\//;
    const speaks =
      /\b(?:browser|chrome)\.[a-z]\w*\b|['"](?:wxt\/browser|@wxt-dev\/browser|webextension-polyfill)['"]/;
    const wrong = code(PRODUCT).filter(
      ({ path, text }) => !allowed.test(path) && speaks.test(text),
    );
    expect(pathsOf(wrong)).toEqual([]);
  });

  test('only lib/db/db.ts opens the database', () => {
    const opens = code(PRODUCT).filter(({ text }) => /new Dexie\b|extends Dexie\b/.test(text));
    expect(pathsOf(opens).filter((path) => path !== 'lib/db/db.ts')).toEqual([]);
  });
});

describe('words', () => {
  const catalogs = import.meta.glob<Record<string, unknown>>(
    ['../lib/i18n/*.ts', '!../lib/i18n/words.ts'],
    { eager: true },
  );
  const all: Words = Object.assign(
    {},
    ...Object.values(catalogs).flatMap(Object.values).filter(isCatalog),
  );

  test('none on the screen stands in two catalogs: the later would take its place', () => {
    const screen = ['screen', 'late-words']
      .map((name) => textOf(`lib/i18n/${name}.ts`) ?? '')
      .join('');
    const keys = Object.entries(catalogs)
      .filter(
        ([path]) =>
          screen.includes(`'./${basename(path)}'`) && !/(?:screen|late-words)\.ts$/.test(path),
      )
      .flatMap(([, words]) => Object.values(words).filter(isCatalog).flatMap(Object.keys));
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test.each(LOCALES)('each is there in %s', (locale) => {
    const say = sayIn(all, locale);
    expect(Object.keys(all).length).toBeGreaterThan(0);
    expect(Object.keys(all).filter((key) => !say(key, { n: 2 }).trim())).toEqual([]);
  });
});

describe('tests', () => {
  const tests = sources(['tests'], 'test.ts,test.tsx,spec.ts');

  test('none is left out or run alone', () => {
    expect(tests.length).toBeGreaterThan(0);
    const mark = new RegExp(String.raw`\b(?:test|it|describe)\.(?:only|skip|todo|fixme)\b`);
    expect(pathsOf(tests.filter(({ text }) => mark.test(text)))).toEqual([]);
  });

  test('each requirement in a title is listed in docs/requirements.md', () => {
    const listed = new Set(
      [...(textOf('docs/requirements.md') ?? '').matchAll(/^\| (P\d+|\d+\.\d+[a-z]?) +\|/gm)].map(
        (row) => row[1],
      ),
    );
    const titled = tests.flatMap(({ path, text }) =>
      [...text.matchAll(/['"`]((?:(?:P\d+|\d+\.\d+[a-z]?) )+)[^'"`]+['"`],/g)].flatMap((title) =>
        (title[1] ?? '')
          .trim()
          .split(' ')
          .map((id) => ({ path, id })),
      ),
    );
    const unlisted = titled
      .filter(({ id }) => !listed.has(id))
      .map(({ path, id }) => `${id} in ${path}`);
    expect([...new Set(unlisted)], 'add these to docs/requirements.md').toEqual([]);
  });
});
