import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlaces, writePlaces } from '../../../lib/settings/places.ts';
import { parseSettings } from '../../../lib/settings/settings.ts';
import {
  placeOfPerson,
  withAddress,
  withComposer,
  without,
  withPerson,
  withRecipients,
} from '../../../lib/sites/teach/taught.ts';

const pointed = { region: 'main', css: '[email]', weak: false, reads: { address: 'a@x.example' } };
const named = { region: 'body', css: 'h1', weak: false, reads: { name: 'Lin Wei' } };
const written = { region: 'form', css: '[role="textbox"]', weak: false, reads: {} };

const taught = () => withComposer(withPerson(undefined, 'message', pointed), written);

test('what was shown goes into a file and comes back the same, and the settings take it', () => {
  const sites = { 'https://crm.example': taught(), 'http://mail.example:8080': taught() };
  const read = readPlaces(writePlaces(sites));
  expect(read).toEqual(sites);
  expect(parseSettings({ taught: read }).taught).toEqual(sites);
});

test('a file that is none of ours is refused whole', () => {
  const good = JSON.parse(writePlaces({ 'https://crm.example': taught() }));
  const bad = [
    'no json',
    '[]',
    JSON.stringify({ ...good, version: 2 }),
    JSON.stringify({ ...good, more: 1 }),
    JSON.stringify({ ...good, sites: { 'javascript:alert(1)': taught() } }),
    JSON.stringify({ ...good, sites: { 'https://crm.example/path': taught() } }),
    JSON.stringify({ ...good, sites: { 'https://crm.example': { views: [] } } }),
    JSON.stringify({ ...good, sites: { 'https://crm.example': { ...taught(), refine: 'x' } } }),
    JSON.stringify({
      ...good,
      sites: {
        'https://crm.example': { views: [{ ...taught().views[0], region: 'x'.repeat(501) }] },
      },
    }),
  ];
  for (const json of bad) expect(readPlaces(json), json).toBeUndefined();
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(readPlaces(json)).toBeUndefined();
    }),
  );
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('each place takes the room of the one before it, and leaves the others', () => {
  const both = taught();
  expect(both.views.map(({ kind }) => kind)).toEqual(['draft', 'message']);
  const again = withPerson(both, 'record', named);
  expect(again.views).toEqual([
    { kind: 'record', region: 'body', people: {}, name: 'h1' },
    both.views[0],
  ]);
  expect(placeOfPerson(again)).toBe('h1');
  const more = withAddress(again, pointed);
  expect(more.views[0]).toMatchObject({ name: 'h1', people: { mentioned: '[email]' } });
  expect(withRecipients(more, { ...pointed, css: 'li' }).views[0]).toMatchObject({
    people: { to: 'li' },
    editor: '[role="textbox"]',
  });
});

test('an address without a name before it, or recipients without a draft, change nothing', () => {
  const draft = withComposer(undefined, written);
  expect(withAddress(draft, pointed)).toBe(draft);
  const person = withPerson(undefined, 'record', named);
  expect(withRecipients(person, pointed)).toBe(person);
});

test('one site is forgotten, the others stay', () => {
  const all = { 'https://a.example': taught(), 'https://b.example': taught() };
  expect(Object.keys(without(all, 'https://a.example'))).toEqual(['https://b.example']);
});
