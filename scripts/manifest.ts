import type { UserManifest } from 'wxt';
import type { manifestWords } from '../lib/i18n/manifest.ts';

/** Each directive is there to make "nothing leaves this machine" checkable; see docs/architecture.md. */
const CSP = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const PERMISSIONS = [
  'storage',
  'unlimitedStorage',
  'alarms',
  'notifications',
  'contextMenus',
  'scripting',
  'activeTab',
];

/**
 * Alt+Shift with a letter that no browser uses itself; the user may choose another. F, E, V, S, B, T
 * and H open Firefox's menus, which come first.
 */
const key = (letter: string, description: keyof typeof manifestWords) => ({
  suggested_key: { default: `Alt+Shift+${letter}` },
  description: `__MSG_${description}__`,
});

/**
 * The manifest of one browser. Host access is never asked for at install: sites are switched on one
 * by one at run time.
 * @param mode `test` declares the loopback host, so that tests need not answer the browser's own
 *   permission prompt; `production` never does.
 */
export function manifestFor(browser: string, mode: string): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: firefox ? PERMISSIONS : [...PERMISSIONS, 'sidePanel'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(mode === 'test' && { host_permissions: ['http://127.0.0.1/*'] }),
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: CSP },
    action: { default_title: '__MSG_openPanel__', default_area: 'navbar' },
    commands: {
      _execute_action: key('G', 'openPanel'),
      note: key('M', 'noteHere'),
      today: key('D', 'showToday'),
    },
    omnibox: { keyword: 'ev' },
    options_ui: { page: 'sidepanel.html#/settings', open_in_tab: true },
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'evergreen@evergreen.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  };
}
