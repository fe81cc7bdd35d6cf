import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sniff } from '../../../lib/exchange/sniff.ts';
import { readAll, readingOf, saved } from './foreign.ts';

const CORPUS = new URL('corpus/', import.meta.url);
const EXPECTED = '.expect.json';
const all = readdirSync(CORPUS);
const names = all.filter((name) => /\.(?:csv|vcf)$/.test(name));

const expectedOf = (name: string) =>
  JSON.parse(readFileSync(new URL(name + EXPECTED, CORPUS), 'utf8'));

test('each file of another program says how it is to be read', () => {
  expect(names.length).toBeGreaterThan(10);
  expect(all.filter((name) => name.endsWith(EXPECTED)).length).toBe(names.length);
});

describe.each(names)('%s', (name) => {
  const { kind, encoding, asks, delimiter, columns, dates, read } = expectedOf(name);

  test('is known by its bytes, or the encoding is asked for', async () => {
    const format = await sniff(saved(name));
    expect(format).toMatchObject({ kind, ...(encoding && { encoding }) });
    expect(format.candidates.map((one) => one.encoding)).toEqual(asks ?? []);
  });

  test('is read as it was meant', async () => {
    const reading = await readingOf(saved(name));
    if (reading.kind === 'csv') {
      expect(reading.layout).toMatchObject({ delimiter, columns, ...(dates && { dates }) });
    }
    expect(await readAll(saved(name))).toEqual(read);
  });
});
