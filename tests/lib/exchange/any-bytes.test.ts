import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LINE, NOTE } from '../../../lib/customer/limits.ts';
import { fact } from '../../../lib/dossier/fact.ts';
import { ENCODINGS, type Encoding } from '../../../lib/exchange/encoding.ts';
import { isRefusal, type Read } from '../../../lib/exchange/read-file.ts';
import { UnreadableFileError } from '../../../lib/exchange/unreadable.ts';
import { fileOf, readAll } from './foreign.ts';

const CORPUS = new URL('corpus/', import.meta.url);
const seeds = readdirSync(CORPUS)
  .filter((name) => /\.(?:csv|vcf)$/.test(name))
  .map((name) => new Uint8Array(readFileSync(new URL(name, CORPUS))));

/** Reads, or is refused in so many words; anything else is a bug. */
async function read(bytes: Uint8Array<ArrayBuffer>, chosen?: Encoding): Promise<Read[]> {
  try {
    return await readAll(fileOf(bytes), chosen);
  } catch (error) {
    if (error instanceof UnreadableFileError) return [];
    throw error;
  }
}

function expectClean(all: Read[]): void {
  for (const one of all) {
    expect(one.place).toBeGreaterThan(0);
    if (isRefusal(one)) {
      expect(one.text.length).toBeLessThanOrEqual(160);
      continue;
    }
    const lines = [
      one.name,
      one.organisation ?? '',
      ...one.emails,
      ...one.phones,
      ...one.tags,
      ...one.handles,
    ];
    for (const line of lines) {
      expect(line).not.toMatch(/[\p{Cc}\uFFFD]/u);
      expect(line.length).toBeLessThanOrEqual(LINE * 2);
    }
    for (const { text } of one.notes) expect(text.length).toBeLessThanOrEqual(NOTE);
    const { shape } = fact;
    for (const { field, value } of one.facts) {
      expect(shape.field.parse(field)).toBe(field);
      expect(shape.value.parse(value)).toBe(value);
    }
  }
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
}

const encoding = fc.option(fc.constantFrom(...ENCODINGS), { nil: undefined });
const bytes = fc.uint8Array({ maxLength: 400 }).map((list) => new Uint8Array(list));

test('no bytes at all make it fail in a way that was not foreseen', async () => {
  const beginning = fc.constantFrom(
    '',
    'BEGIN:VCARD\n',
    '[{"',
    '姓名,手机\n',
    'Name;"',
    '\uFEFF',
    'sep=,\n',
  );
  await fc.assert(
    fc.asyncProperty(beginning, bytes, encoding, async (start, rest, chosen) => {
      expectClean(
        await read(new Uint8Array([...new TextEncoder().encode(start), ...rest]), chosen),
      );
    }),
    { numRuns: 400 },
  );
});

test('nor do files of other programs that were damaged, cut or read in a wrong encoding', async () => {
  const damage = fc.array(
    fc.tuple(fc.nat(2000), fc.oneof(fc.nat(255), fc.constantFrom(0x22, 0x3d, 0x0a, 0x3b))),
    { maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...seeds),
      damage,
      fc.nat(2000),
      encoding,
      async (seed, places, end, chosen) => {
        const damaged = seed.slice(0, Math.max(seed.length - end, 20));
        for (const [at, byte] of places) damaged[at % damaged.length] = byte;
        expectClean(await read(damaged, chosen));
      },
    ),
    { numRuns: 400 },
  );
});

test('a long note becomes several, and none of it is lost', async () => {
  const long = '很长的话😀'.repeat(9000);
  const [one] = await read(new TextEncoder().encode(`姓名,备注\n王建国,${long}\n`));
  if (!one || isRefusal(one)) throw new Error('refused');
  expectClean([one]);
  expect(one.notes.map(({ text }) => text).join('')).toBe(long);
});
