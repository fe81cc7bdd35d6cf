// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { addTyped } from '../../../lib/customer/address-book.ts';
import { counterparts } from '../../../lib/customer/counterparts.ts';
import { ownersOf } from '../../../lib/customer/find.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { readPage } from '../../../lib/sites/reading/read-page.ts';
import { putSite } from '../../../lib/sites/reading/loaded.ts';
import { sites } from '../../../lib/sites/index.ts';
import { openMarkup, openSavedPage, type Expectation } from '../../sites/saved-page.ts';

const hand = { at: Date.UTC(2026, 10, 21), by: 'Lin' };
sites.forEach(putSite);

const SITES = join(import.meta.dirname, '../../sites');
const RECORD = `<title>Record 118</title><script type="application/ld+json">
  {"@type": "Person", "name": "Nair, Priya", "email": "priya@northmill-group.example"}</script>`;

const CONTACT = `<title>Contact</title><h1>Maintenance</h1>
  <p>Write to <a href="mailto:priya.nair@northmill-pumps.example">Priya Nair</a></p>`;

function saved(site: string, name: string): Document {
  const folder = join(SITES, site);
  const expected: Expectation = JSON.parse(
    readFileSync(join(folder, `${name}.expect.json`), 'utf8'),
  );
  return openSavedPage(folder, name, expected);
}

test('1.20 P6 whatever page is open, the same person has the same dossier', async ({
  onTestFinished,
}) => {
  const db = new EvergreenDb('one-dossier');
  onTestFinished(() => db.delete());
  const email = 'priya.nair@northmill-pumps.example';
  const { id } = (await addPerson(db, { name: 'Priya Nair', email }, hand)).value;
  await addTyped(db, id, 'priya@northmill-group.example', hand);
  const pages = [
    saved('roundcube', 'elastic-message'),
    saved('roundcube', 'larry-message'),
    openMarkup(CONTACT, 'https://shop.example/contact'),
    openMarkup(RECORD, 'https://crm.example/records/118'),
  ];
  for (const page of pages) {
    const read = readPage(page);
    const [first] = counterparts(read, ['lin@evergreen.example']);
    const owners = await ownersOf(db, first?.address ?? '');
    expect(owners.chosen, page.title).toBe(id);
  }
});
