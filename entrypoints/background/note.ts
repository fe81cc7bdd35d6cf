import type { Browser } from 'wxt/browser';
import { counterparts } from '../../lib/customer/counterparts.ts';
import { peopleAt } from '../../lib/customer/find.ts';
import { parsePage } from '../../lib/customer/page.ts';
import { LINE, NOTE, type Person, type Source } from '../../lib/customer/person.ts';
import { keepCapture, record } from '../../lib/customer/timeline.ts';
import { db } from '../../lib/db/db.ts';
import { sendMessage } from '../../lib/messages/protocol.ts';
import { tellSavedNote } from '../../lib/messages/saved-note.ts';
import { handOf } from '../../lib/settings/hand.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { readSettings } from '../../lib/settings/store.ts';
import type { Page } from '../../lib/sites/site.ts';

/**
 * Saves what was right-clicked: for the page's person at once where there is exactly one who is
 * known, else as a capture, and the panel asks whom it is about. Either way nothing is lost.
 */
export async function noteFrom(
  click: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const [settings, page] = await Promise.all([readSettings(), pageIn(tab)]);
  const hand = handOf(settings);
  const source: Source = {
    url: page?.url ?? click.pageUrl ?? '',
    title: (page?.subject ?? tab?.title ?? '').slice(0, LINE),
  };
  const text = (click.selectionText ?? click.linkUrl ?? source.title).slice(0, NOTE);
  const person = page && (await onlyPerson(page, settings));
  if (!person) {
    await keepCapture(db, text, source, hand);
    return;
  }
  const people = [person.id];
  const { batch } = await record(db, { kind: 'note', people, text, source }, hand);
  if (batch) await tellSavedNote({ personId: person.id, batch, at: hand.at });
}

/** What the page shows now; `undefined` where Evergreen is not switched on. */
async function pageIn(tab: Browser.tabs.Tab | undefined): Promise<Page | undefined> {
  if (tab?.id === undefined) return undefined;
  try {
    return parsePage(await sendMessage('seen', undefined, tab.id));
  } catch {
    return undefined;
  }
}

async function onlyPerson(page: Page, settings: Settings): Promise<Person | undefined> {
  const seen = counterparts(page, settings.ownAddresses).filter((person) => !person.list);
  const [one, ...others] = seen;
  if (!one || others.length > 0) return undefined;
  return (await peopleAt(db, one.address)).chosen;
}
