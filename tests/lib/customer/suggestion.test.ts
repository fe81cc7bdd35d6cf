import { expect, test } from 'vitest';
import type { HitRow } from '../../../lib/customer/hit-rows.ts';
import { suggestions } from '../../../lib/customer/suggestion.ts';
import { pieces } from '../../../lib/search/highlight.ts';
import '../../../lib/search/all-characters.ts';

const row = (name: string, organisation: string, address: string, query = ''): HitRow => ({
  id: `${name} ${address}`,
  name: pieces(name, query ? [query] : []),
  organisation,
  detail: pieces([organisation, address].filter(Boolean).join(' · '), []),
});
const described = (rows: HitRow[], styled: boolean) =>
  suggestions(rows, styled).map(({ description }) => description);

test('a line is the name and the organisation, and nothing else', () => {
  const rows = [row('王建国', '华新机械', 'wang@huaxin.example', '建国')];
  expect(described(rows, false)).toEqual(['王建国 · 华新机械']);
  expect(described(rows, true)).toEqual(['王<match>建国</match> <dim>华新机械</dim>']);
});

test('names are text: Chromium’s XML is escaped, Firefox shows them as they are', () => {
  const rows = [row('A<b> & "C"\u0001\u202E', 'O’N & Sons', '')];
  expect(described(rows, true)).toEqual([
    'A&lt;b&gt; &amp; &quot;C&quot; <dim>O’N &amp; Sons</dim>',
  ]);
  expect(described(rows, false)).toEqual(['A<b> & "C" · O’N & Sons']);
});

test('each line holds another text; the address tells people of one name apart', () => {
  const rows = [
    row('Anna Lee', 'Acme', 'a@acme.example'),
    row('Anna Lee', 'Acme', 'b@acme.example'),
    row('Anna Lee', 'Acme', 'b@acme.example'),
    row('Tom', '', 'tom@x.example'),
  ];
  expect(suggestions(rows, true).map(({ content, personId }) => [content, personId])).toEqual([
    ['Anna Lee Acme', 'Anna Lee a@acme.example'],
    ['Anna Lee Acme b@acme.example', 'Anna Lee b@acme.example'],
    ['Tom', 'Tom tom@x.example'],
  ]);
});
