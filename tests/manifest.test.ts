import { describe, expect, test } from 'vitest';
import { sources, textOf } from './tree.ts';

const PERMISSIONS = [
  'storage',
  'unlimitedStorage',
  'alarms',
  'notifications',
  'contextMenus',
  'scripting',
  'activeTab',
];
const CSP =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'";

const BUILDS = [
  { folder: '.output/chrome-mv3', permissions: [...PERMISSIONS, 'sidePanel'] },
  { folder: '.output/firefox-mv3', permissions: PERMISSIONS },
];

/** Doors through which a page or another extension could come in, or that open sites unasked. */
const CLOSED = [
  'web_accessible_resources',
  'externally_connectable',
  'content_scripts',
  'host_permissions',
];

/** Addresses that libraries name in their texts; nothing is ever read from them. */
const LOADS_FROM_AFAR =
  /(?:import\(|importScripts\(|fetch\(|from\s*)["'`](?:https?:)?\/\/|(?:src|href)=["'](?:https?:)?\/\//;

function manifestOf(folder: string): Record<string, unknown> {
  const text = textOf(`${folder}/manifest.json`);
  if (!text) throw new Error(`${folder} is not built yet: run \`npm run build\` first.`);
  return JSON.parse(text);
}

describe.each(BUILDS)('the package in $folder', ({ folder, permissions }) => {
  test('asks for nothing but the agreed permissions', () => {
    const manifest = manifestOf(folder);
    expect(manifest['permissions']).toHaveLength(permissions.length);
    expect(new Set(manifest['permissions'] as string[])).toEqual(new Set(permissions));
    expect(manifest['optional_host_permissions']).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest['optional_permissions'] ?? []).toEqual([]);
    expect(manifest['incognito']).toBe('not_allowed');
  });

  test('has one word for the address bar, and says it in each language', () => {
    expect(manifestOf(folder)['omnibox']).toEqual({ keyword: 'ev' });
    for (const locale of ['en', 'zh_CN', 'zh_TW']) {
      const text = textOf(`${folder}/_locales/${locale}/messages.json`) ?? '{}';
      const { description }: { description: { message: string } } = JSON.parse(text);
      expect(description.message).toMatch(/ ev /);
      // The most that Chrome shows.
      expect(description.message.length).toBeLessThanOrEqual(132);
    }
  });

  test('has three keys of its own, each said in each language', () => {
    const commands = manifestOf(folder)['commands'] as Record<
      string,
      { suggested_key: { default: string }; description: string }
    >;
    const keys = Object.entries(commands).map(([name, { suggested_key }]) => [
      name,
      suggested_key.default,
    ]);
    expect(keys).toEqual([
      ['_execute_action', 'Alt+Shift+G'],
      ['note', 'Alt+Shift+M'],
      ['today', 'Alt+Shift+D'],
    ]);
    for (const { description } of Object.values(commands)) {
      const word = /^__MSG_(\w+)__$/.exec(description)?.[1] ?? '';
      for (const locale of ['en', 'zh_CN', 'zh_TW']) {
        const messages: Record<string, { message: string }> = JSON.parse(
          textOf(`${folder}/_locales/${locale}/messages.json`) ?? '{}',
        );
        expect(messages[word]?.message, `${word} in ${locale}`).toBeTruthy();
      }
    }
  });

  test('has the agreed content security policy', () => {
    expect(manifestOf(folder)['content_security_policy']).toEqual({ extension_pages: CSP });
  });

  test.each(CLOSED)('has no %s: no site is open to it at install', (door) => {
    expect(manifestOf(folder)).not.toHaveProperty(door);
  });

  test('makes no code from text and loads nothing from afar', () => {
    manifestOf(folder);
    const built = sources([folder], 'js,html,css');
    expect(built.length).toBeGreaterThan(0);
    const evaluates = /(?<![\w$.])eval\s*\(|new Function\b|(?<![\w$.])Function\s*\(/;
    const bad = built.filter(({ text }) => evaluates.test(text) || LOADS_FROM_AFAR.test(text));
    expect(bad.map(({ path }) => path)).toEqual([]);
  });
});

test('only the Chromium package names its least Chrome, only the Firefox one its id', () => {
  expect(manifestOf('.output/chrome-mv3')['minimum_chrome_version']).toBe('144');
  expect(manifestOf('.output/firefox-mv3')['browser_specific_settings']).toEqual({
    gecko: {
      id: 'evergreen@evergreen.example',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  });
});
