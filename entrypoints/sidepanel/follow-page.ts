import browser, { type Tabs } from 'webextension-polyfill';
import { parsePage } from '../../lib/customer/page.ts';
import type { Marked } from '../../lib/phrasing/marked.ts';
import { parseWording } from '../../lib/phrasing/parse-marked.ts';
import { parseDrafted, type Sentences } from '../../lib/promise/in-draft.ts';
import { originOf, type Origin } from '../../lib/sites/access/origin.ts';
import { readerAt } from '../../lib/sites/access/scripts.ts';
import type { Page } from '../../lib/sites/site.ts';

/** What the panel knows of the tab that is in front. */
export type Front =
  | { state: 'reading' }
  /** No web page, or one whose address the browser does not tell before a toolbar click. */
  | { state: 'elsewhere' }
  | { state: 'off'; origin: Origin }
  /** Switched on, but the page was opened before that and could not be reached. */
  | { state: 'reload' }
  /** `page` where a mail or record is open, and nobody could be read from it. */
  | { state: 'notUnderstood'; page: Page | undefined }
  | { state: 'page'; page: Page };

/** What a draft in the tab in front says, and on which page it was written. */
export interface Drafted extends Sentences {
  tabId: number;
  /** Whom it is for: of several drafts the one that is told of, else who is open. */
  page: Page;
  /** What the guard found; like what is asked, nothing once the page is left. */
  wording: Marked[];
}

/** What is heard of the tab in front. */
interface Hearing {
  changed(front: Front): void;
  /** Promises stay when the page is left: a mail that was sent is what they were made in. */
  drafted(draft: Drafted): void;
  /** Another tab is in front. */
  turned(tabId: number | undefined): void;
}

/** What is told of a draft, not of the page. */
const isOfDraft = (message: unknown): message is { draft: object } =>
  typeof message === 'object' &&
  message !== null &&
  'draft' in message &&
  typeof message.draft === 'object' &&
  message.draft !== null;

/** How long a page that takes no script is waited for, time after time, ms: it may only be opening. */
const RETRIES = [200, 600, 1500];

/**
 * Follows the tab in front of this window: a port to its content script, and nothing of the worker
 * in between, so that an opened mail is told in a few milliseconds even when the worker sleeps.
 */
export function followPage(signal: AbortSignal, hearing: Hearing): void {
  let release = new AbortController();
  const start = (tab: Tabs.Tab | undefined) => {
    release.abort();
    release = new AbortController();
    hearing.turned(tab?.id);
    void connect(tab, AbortSignal.any([signal, release.signal]), hearing, RETRIES);
  };
  const refresh = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (!signal.aborted) start(tab);
  };
  const onActivated = () => void refresh();
  const onUpdated = (
    _id: number,
    change: { status?: string; url?: string },
    tab: { active: boolean },
  ) => {
    if (tab.active && (change.status === 'complete' || change.url)) void refresh();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.permissions.onAdded.addListener(onActivated);
  browser.permissions.onRemoved.addListener(onActivated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.permissions.onAdded.removeListener(onActivated);
    browser.permissions.onRemoved.removeListener(onActivated);
  });
  void refresh();
}

async function connect(
  tab: Tabs.Tab | undefined,
  signal: AbortSignal,
  hearing: Hearing,
  retries: number[],
): Promise<void> {
  const tell = (front: Front) => {
    if (!signal.aborted) hearing.changed(front);
  };
  if (tab?.id === undefined) return tell({ state: 'elsewhere' });
  const tabId = tab.id;
  const port = browser.tabs.connect(tabId, { name: 'page', frameId: 0 });
  let heard = false;
  let page: Page | undefined;
  let draft: (Omit<Drafted, 'tabId' | 'page'> & { whom: Page | undefined }) | undefined;
  const drafted = (now: Partial<Drafted>) => {
    if (!page || !draft) return;
    const { whom, ...said } = draft;
    hearing.drafted({ tabId, page: whom ?? page, ...said, ...now });
  };
  port.onMessage.addListener((message: unknown) => {
    heard = true;
    if (isOfDraft(message)) {
      const wording = parseWording(message) ?? draft?.wording ?? [];
      draft = { ...draft, ...parseDrafted(message), wording, whom: whomIn(message, draft?.whom) };
    } else {
      page = parsePage(message);
      const understood = page?.kind === 'unclear' ? undefined : page;
      tell(understood ? { state: 'page', page: understood } : { state: 'notUnderstood', page });
    }
    if (!signal.aborted) drafted({});
  });
  port.onDisconnect.addListener(() => {
    void browser.runtime.lastError;
    if (signal.aborted) return;
    drafted({ questions: [], wording: [] });
    void (heard ? left(tab, tell) : unreached(tab, signal, hearing, retries));
  });
  signal.addEventListener('abort', () => port.disconnect());
}

/** Whom a draft is for, as it was told last; a draft that names nobody is for whoever is open. */
function whomIn({ draft }: { draft: object }, before: Page | undefined): Page | undefined {
  if (!('whom' in draft)) return before;
  const whom = parsePage(draft.whom);
  return whom && whom.people.length > 0 ? whom : undefined;
}

/**
 * The page that was heard is gone. When another is opened in its place, that is told by the tab; but
 * the site may have been switched off just while the page was answering.
 */
async function left(tab: Tabs.Tab, tell: (front: Front) => void): Promise<void> {
  const origin = originOf(tab.url);
  if (!origin) return tell({ state: 'elsewhere' });
  if (!(await isGranted(origin))) tell({ state: 'off', origin });
}

const isGranted = ({ pattern }: Origin) => browser.permissions.contains({ origins: [pattern] });

/** Nobody answers in the tab: what reads a page is brought there when the first panel asks. */
async function unreached(
  tab: Tabs.Tab,
  signal: AbortSignal,
  hearing: Hearing,
  [wait, ...later]: number[],
): Promise<void> {
  const origin = originOf(tab.url);
  const granted = origin && (await isGranted(origin));
  if (signal.aborted) return;
  if (!origin) return hearing.changed({ state: 'elsewhere' });
  if (!granted) return hearing.changed({ state: 'off', origin });
  if (wait === undefined) return hearing.changed({ state: 'reload' });
  if (!(await bringReader(tab))) await new Promise((done) => setTimeout(done, wait));
  if (!signal.aborted) await connect(tab, signal, hearing, later);
}

/** Answers whether the page took the script; while it is still opening it may not. */
async function bringReader({ id, url }: Tabs.Tab): Promise<boolean> {
  if (id === undefined || !url) return false;
  const { sites } = await import('../../lib/sites/index.ts');
  const files = readerAt(new URL(url), sites);
  return browser.scripting.executeScript({ target: { tabId: id }, files }).then(
    () => true,
    () => false,
  );
}
