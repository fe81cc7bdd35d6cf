import { browser, type Browser } from '@wxt-dev/browser';
import { PeopleSearch } from '../../lib/customer/search.ts';
import { suggestions, xml, type Suggestion } from '../../lib/customer/suggestion.ts';
import { db } from '../../lib/db/db.ts';
import { omniboxWords } from '../../lib/i18n/omnibox.ts';
import { sayIn } from '../../lib/i18n/words.ts';
import { learnCharacters } from '../../lib/search/characters.ts';
import { readSettings } from '../../lib/settings/store.ts';
import { localeNow } from './locale.ts';

const MOST = 6;
const STYLED = !import.meta.env.FIREFOX;

type Suggest = (suggestions: Browser.omnibox.SuggestResult[]) => void;

/** Read again after the background was stopped: only a page could keep it. */
let search: Promise<PeopleSearch> | undefined;
/** What is typed now; an answer to what was typed before comes too late. */
let latest = '';
let offered: Suggestion[] = [];

/** The keyword in the address bar: finds customers as the user types, and opens one. */
export function answerOmnibox(): void {
  browser.omnibox.onInputStarted.addListener(() => void start());
  browser.omnibox.onInputChanged.addListener((text, suggest) => void offer(text, suggest));
  browser.omnibox.onInputEntered.addListener((text, where) => void open(text, where));
}

function people(): Promise<PeopleSearch> {
  search ??= readCharacters().then(() => new PeopleSearch(db));
  return search;
}

/** The table is a file, for the background cannot load a module and has to stay small. */
async function readCharacters(): Promise<void> {
  const file = await fetch(browser.runtime.getURL('/characters.txt'));
  learnCharacters(await file.text());
}

const sayNow = async () => sayIn(omniboxWords, localeNow(await readSettings()));
/** The line that Enter takes; it is ours to word. */
const setFirst = (description: string) => browser.omnibox.setDefaultSuggestion({ description });
const asText = (text: string) => (STYLED ? xml(text) : text);

async function start(): Promise<void> {
  const say = await sayNow();
  await setFirst(asText(say('omniboxHint')));
  await (await people()).tidy();
}

async function offer(text: string, suggest: Suggest): Promise<void> {
  latest = text;
  const query = text.trim();
  if (!query) return;
  const found = suggestions(await (await people()).rows(query, MOST), STYLED);
  if (latest !== text) return;
  offered = found;
  suggest(
    (await withoutFirst(found, query)).map(({ content, description }) => ({
      content,
      description,
    })),
  );
}

/**
 * The line that Enter takes is the first customer. Firefox would show it with the next key only, and
 * then of the wrong query: there the hint stays, and the first customer stands below it.
 */
async function withoutFirst(found: Suggestion[], query: string): Promise<Suggestion[]> {
  if (import.meta.env.FIREFOX) return found;
  const say = await sayNow();
  await setFirst(found[0]?.description ?? asText(say('omniboxNobody', { query })));
  return found.slice(1);
}

/** A line was chosen, or Enter pressed on what was typed: then the first one found is meant. */
async function open(text: string, where: `${Browser.omnibox.OnInputEnteredDisposition}`) {
  const chosen = offered.find(({ content }) => content === text)?.personId;
  const id = chosen ?? (await (await people()).rows(text, 1))[0]?.id;
  const url = browser.runtime.getURL(`/dashboard.html#${id ? `/person/${id}` : '/'}`);
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}
