import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { sources, withoutComments } from './tree.ts';

/** Domains of lib from left to right: each may use those of an earlier row. */
const ROWS = [
  ['time', 'i18n', 'db', 'sites', 'search'],
  ['customer'],
  ['dossier'],
  ['sale'],
  ['followup', 'referral', 'competitor'],
  ['promise', 'service', 'complaint', 'visit'],
  ['insight', 'delay'],
  ['exchange', 'sync', 'vault', 'sample'],
];

/** What is loaded into web pages, or must be loadable without a database. */
const ALONE: Record<string, string[]> = {
  time: ['i18n'],
  i18n: [],
  phrasing: ['i18n'],
  editor: [],
  sites: [],
  search: [],
  settings: ['i18n', 'time'],
  messages: ['sites', 'settings'],
};

const IN_PAGE = new Set(['sites', 'editor', 'phrasing', 'messages', 'settings', 'i18n']);

const rowOf = (domain: string) => ROWS.findIndex((row) => row.includes(domain));

function libMayUse(domain: string, other: string): boolean {
  const alone = ALONE[domain];
  if (alone) return alone.includes(other);
  return rowOf(other) >= 0 && (rowOf(other) < rowOf(domain) || rowOf(domain) === 0);
}

/** Whether a file of `folder/part` may import from `otherFolder/otherPart`. */
function mayUse(folder: string, part: string, otherFolder: string, otherPart: string): boolean {
  if (otherFolder === 'entrypoints') return folder === 'entrypoints' && part === otherPart;
  if (folder === 'lib') return otherFolder === 'lib' && libMayUse(part, otherPart);
  if (part === 'ui') return false;
  if (folder === 'components') return true;
  if (
    [
      'page',
      'reader',
      'tidy',
      'guard',
      'rules-en',
      'rules-zh',
      'industries',
      'card',
      'insert',
      'teach',
    ].includes(part)
  ) {
    return otherFolder === 'lib' && IN_PAGE.has(otherPart);
  }
  return part === 'background' ? otherFolder === 'lib' : true;
}

/** A type costs nothing and is gone at run time: only what is loaded counts. */
const LOADS = /(?:^|\n)\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?from\s+)?['"](\.[^'"]+)['"]/g;

test('each folder imports only what stands to its left', () => {
  const wrong = sources(['entrypoints', 'components', 'lib'], 'ts,tsx').flatMap(
    ({ path, text }) => {
      const [folder = '', part = ''] = path.split('/');
      return [...withoutComments(text).matchAll(LOADS)]
        .map((hit) => join(dirname(path), hit[1] ?? '').replaceAll('\\', '/'))
        .filter((target) => {
          const [otherFolder = '', otherPart = ''] = target.split('/');
          const atHome = folder === otherFolder && part === otherPart;
          return !atHome && !mayUse(folder, part, otherFolder, otherPart);
        })
        .map((target) => `${path} → ${target}`);
    },
  );
  expect(wrong).toEqual([]);
});
