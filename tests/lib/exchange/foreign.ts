import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Encoding } from '../../../lib/exchange/encoding.ts';
import { layoutOf } from '../../../lib/exchange/layout-of.ts';
import { isRefusal, readPeople, type Read, type Reading } from '../../../lib/exchange/read-file.ts';
import { sniff } from '../../../lib/exchange/sniff.ts';

const CORPUS = fileURLToPath(new URL('corpus/', import.meta.url));

/** A file of another program, as it wrote it. */
export function saved(name: string): Blob {
  return new Blob([readFileSync(CORPUS + name)]);
}

export const fileOf = (...parts: BlobPart[]): Blob => new Blob(parts);

/** How a file would be read by somebody who takes each proposal; a choice of theirs may differ. */
export async function readingOf(file: Blob, chosen?: Encoding): Promise<Reading> {
  const { kind, encoding, candidates } = await sniff(file);
  const taken = chosen ?? encoding ?? candidates[0]?.encoding ?? 'utf-8';
  if (kind !== 'csv') return { kind, encoding: taken };
  const { layout } = await layoutOf(file, taken);
  return { kind, encoding: taken, layout };
}

/** Everybody in a file, with each proposal taken. */
export async function readAll(file: Blob, chosen?: Encoding): Promise<Read[]> {
  const all: Read[] = [];
  const reading = await readingOf(file, chosen);
  for await (const { read } of readPeople(file, reading)) all.push(...read);
  return all;
}

/** The one person of a text. */
export async function readOne(text: BlobPart, chosen?: Encoding) {
  const [first, ...others] = await readAll(fileOf(text), chosen);
  if (!first || others.length > 0 || isRefusal(first)) {
    throw new Error(`not one person: ${JSON.stringify([first, ...others])}`);
  }
  return first;
}
