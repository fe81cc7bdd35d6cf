import { decoded } from './bytes/decoded.ts';
import type { Encoding } from './encoding.ts';
import { DEEPEST, LARGEST_JSON, MOST_RECORDS } from './file-limits.ts';
import { OWN_FORMAT, readOwn } from './json/own-people.ts';
import { readObjects } from './json/read-objects.ts';
import type { Chunk } from './read-file.ts';
import { UnreadableFileError } from './unreadable.ts';

/** Entries that are read before the page may draw. */
const AT_ONCE = 500;

/**
 * Everybody in a JSON file: a list of people as we write it, or a list of plain objects whose keys
 * say what a heading of a table would. What is neither text nor number is not looked at.
 * @throws UnreadableFileError
 */
export async function* readJson(
  file: Blob,
  encoding: Encoding,
  signal?: AbortSignal,
): AsyncGenerator<Chunk> {
  const parsed = parse(await textOf(file, encoding, signal));
  const [entries, own] = entriesOf(parsed);
  if (entries.length > MOST_RECORDS) throw new UnreadableFileError('tooManyRecords');
  const read = own ? readOwn : readObjects(entries);
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    signal?.throwIfAborted();
    const part = entries.slice(at, at + AT_ONCE).map((entry, index) => read(entry, at + index + 1));
    const share = Math.min(1, (at + AT_ONCE) / entries.length);
    yield { read: part, bytes: Math.round(file.size * share) };
    await new Promise((resolve) => setTimeout(resolve));
  }
}

async function textOf(file: Blob, encoding: Encoding, signal?: AbortSignal): Promise<string> {
  if (file.size > LARGEST_JSON) throw new UnreadableFileError('tooLarge');
  const parts: string[] = [];
  for await (const { text } of decoded(file, encoding, signal)) parts.push(text);
  return parts.join('');
}

function parse(text: string): unknown {
  if (depthOf(text) > DEEPEST) throw new UnreadableFileError('tooDeep');
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableFileError('notJson');
  }
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
/** Brackets and braces, and by how many levels each goes down. */
const LEVELS = new Map<number, number>();
for (const sign of '[{') LEVELS.set(sign.charCodeAt(0), 1);
for (const sign of ']}') LEVELS.set(sign.charCodeAt(0), -1);

/** How deep the brackets of a JSON text go, those in texts left out; no parser is asked. */
function depthOf(text: string): number {
  let [depth, deepest, quoted] = [0, 0, false];
  for (let at = 0; at < text.length && deepest <= DEEPEST; at++) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) quoted = !quoted;
    else if (quoted && sign === BACKSLASH) at++;
    else if (!quoted && sign > QUOTE) depth += LEVELS.get(sign) ?? 0;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const property = (value: object, name: string): unknown =>
  Object.getOwnPropertyDescriptor(value, name)?.value;

/** The entries of a file, and whether they are written as we write them. */
function entriesOf(parsed: unknown): [entries: unknown[], own: boolean] {
  if (Array.isArray(parsed)) return [parsed, false];
  if (!isObject(parsed)) throw new UnreadableFileError('notJson');
  const people = property(parsed, 'people');
  if (property(parsed, 'format') === OWN_FORMAT && Array.isArray(people)) {
    if (property(parsed, 'version') !== 1) throw new UnreadableFileError('newer');
    return [people, true];
  }
  // `{"contacts": […]}`: the one list in it.
  const list = Object.values(parsed).find((value) => Array.isArray(value) && value.some(isObject));
  return [Array.isArray(list) ? list : [parsed], false];
}
