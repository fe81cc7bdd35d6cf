import { candidatesFor, TELLING, tellingLines } from './bytes/candidates.ts';
import { piecesOf } from './bytes/decoded.ts';
import type { Encoding } from './encoding.ts';
import { textKind, unreadableKind } from './bytes/file-kind.ts';
import type { Format } from './read-file.ts';
import { UnreadableFileError } from './unreadable.ts';
import { undeclaredBytes } from './vcard/quoted-printable.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes by which a file is known. */
const START = 64 * 1024;

/** Byte order marks, in hexadecimal. */
const MARKS: [hex: string, Encoding][] = [
  ['efbbbf', 'utf-8'],
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
  ['84319533', 'gb18030'],
];

/**
 * What a file is and how it is written.
 * @throws UnreadableFileError within a moment, whatever the file is
 */
export async function sniff(file: Blob): Promise<Format> {
  if (file.size === 0) throw new UnreadableFileError('empty');
  const start = new Uint8Array(await file.slice(0, START).arrayBuffer());
  const unreadable = unreadableKind(start);
  if (unreadable) throw new UnreadableFileError(unreadable);
  const marked = markOf(start) ?? zeroed(start);
  if (!marked && start.includes(0)) throw new UnreadableFileError('binary');
  const kind = textKind(new TextDecoder(marked ?? 'latin1').decode(start));
  if (kind === 'webPage') throw new UnreadableFileError(kind);
  const declared = kind === 'vcard' ? declaredIn(start) : undefined;
  return { kind, ...(await encodingOf(file, kind, marked, declared)) };
}

function markOf(start: Bytes): Encoding | undefined {
  const hex = start.subarray(0, 4).toHex();
  return MARKS.find(([mark]) => hex.startsWith(mark))?.[1];
}

/** UTF-16 without a mark, by the zero bytes of its blanks, commas and line breaks. */
function zeroed(start: Bytes): Encoding | undefined {
  if (!start.includes(0)) return undefined;
  const pairs = start.subarray(0, start.length - (start.length % 4));
  const likely = (['utf-16le', 'utf-16be'] as const).map((encoding) => {
    const text = new TextDecoder(encoding).decode(pairs);
    // The last character may be half of one.
    const wrong = /[[\p{Cc}\p{Cn}\p{Co}]--[\t-\r]]|\uFFFD(?!$)/v.test(text);
    return { encoding, plain: wrong ? 0 : (text.match(/[\t\n\r -~]/g)?.length ?? 0) };
  });
  const [best] = likely.filter(({ plain }) => plain > 0).toSorted((a, b) => b.plain - a.plain);
  return best?.encoding;
}

/** The one encoding that the cards of a file say they are in. */
function declaredIn(start: Bytes): Encoding | undefined {
  const text = new TextDecoder('latin1').decode(start);
  const named = new Set(
    [...text.matchAll(/;CHARSET="?([\w-]+)/gi)].map(([, name]) => name?.toLowerCase()),
  );
  const [only = ''] = named;
  if (named.size !== 1) return undefined;
  if (only.startsWith('gb')) return 'gb18030';
  return only.startsWith('big5') ? 'big5' : undefined;
}

async function encodingOf(
  file: Blob,
  kind: Format['kind'],
  marked: Encoding | undefined,
  declared: Encoding | undefined,
): Promise<Omit<Format, 'kind'>> {
  const { flawless, telling } = await readThrough(file, kind, marked ?? 'utf-8');
  if (flawless) return { encoding: marked ?? 'utf-8', candidates: [] };
  const certain = declared ?? (marked === 'utf-8' ? undefined : marked);
  return certain ? { encoding: certain, candidates: [] } : { candidates: candidatesFor(telling) };
}

/** Whether all of a file is flawless in an encoding; where it is not, lines to choose another by. */
async function readThrough(file: Blob, kind: Format['kind'], encoding: Encoding) {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const telling: Bytes[] = [];
  let flawless = true;
  for await (const { bytes, upTo } of piecesOf(file)) {
    const text = kind === 'vcard' ? undeclaredBytes(bytes) : bytes;
    flawless &&= isFlawless(decoder, text, upTo < file.size);
    if (!flawless && telling.length === TELLING) break;
    const more = tellingLines(text, telling.length === 0 && upTo === bytes.length);
    telling.push(...more.slice(0, TELLING - telling.length));
  }
  return { flawless, telling };
}

function isFlawless(decoder: TextDecoder, bytes: Bytes, stream: boolean): boolean {
  try {
    decoder.decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
