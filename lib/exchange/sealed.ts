/** Not a backup of ours, or one that was cut short or changed. */
export class NotABackupError extends Error {
  override name = 'NotABackupError';
}
/** A file of ours, for another purpose: a backup where a hand-over is asked for, or the other way. */
export class OtherKindError extends Error {
  override name = 'OtherKindError';
}
/** The password does not open this backup. */
export class WrongPasswordError extends Error {
  override name = 'WrongPasswordError';
}
/** Written by a later release, in a format that this one does not know. */
export class NewerBackupError extends Error {
  override name = 'NewerBackupError';
}

/** What a file is for; it stands in its first bytes. */
export type FileKind = 'backup' | 'hand-over';
const FORMAT = 1;
/** OWASP's floor for PBKDF2 with SHA-256. It stands in the header, so that it can be raised. */
const ROUNDS = 600_000;
const SALT_BYTES = 16;
const LENGTH_BYTES = 4;
/** Plain bytes of one sealed part. */
const PART = 256 * 1024;
/** Longest part that is read, sealed, in bytes. */
const LONGEST_PART = 16 * 1024 * 1024;
/** Longest header line that is looked at, in bytes. */
const LONGEST_HEADER = 1024;

type Bytes = Uint8Array<ArrayBuffer>;

interface Header {
  format: number;
  sealed: boolean;
  salt?: string;
  rounds?: number;
}

const encode = (text: string): Bytes => new TextEncoder().encode(text);

async function keyFrom(password: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  const secret = encode(password.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/**
 * How one part is sealed. The key is this file's alone (its salt is), so a counter never repeats a
 * nonce; header and place are authenticated, so that nothing can be swapped, left out or cut off.
 */
function cipher(header: Bytes, index: number, last: boolean): AesGcmParams {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(8, index);
  const additionalData = new Uint8Array([...header, last ? 1 : 0]);
  return { name: 'AES-GCM', iv, additionalData };
}

/** Writes bytes as a file of ours, part by part, sealed when there is a password. */
export async function seal(
  plain: AsyncIterable<Bytes> | Iterable<Bytes>,
  password: string | undefined,
  kind: FileKind,
): Promise<Blob> {
  if (!password) {
    const bytes: Blob[] = [];
    for await (const piece of plain) bytes.push(new Blob([piece]));
    return new Blob([headerLine(kind, { format: FORMAT, sealed: false }), ...bytes]);
  }
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const header = headerLine(kind, {
    format: FORMAT,
    sealed: true,
    salt: salt.toBase64(),
    rounds: ROUNDS,
  });
  const key = await keyFrom(password, salt, ROUNDS);
  const parts: (Bytes | Blob)[] = [header];
  let index = 0;
  for await (const { piece, last } of pieces(plain)) {
    const sealed = await crypto.subtle.encrypt(cipher(header, index++, last), key, piece);
    const length = new Uint8Array(LENGTH_BYTES);
    new DataView(length.buffer).setUint32(0, sealed.byteLength);
    // As a Blob, so that the browser may keep it on the disk rather than in memory.
    parts.push(length, new Blob([sealed]));
  }
  return new Blob(parts);
}

/** The bytes cut to parts of one size; the last one is known as such, and there is always one. */
async function* pieces(
  plain: AsyncIterable<Bytes> | Iterable<Bytes>,
): AsyncGenerator<{ piece: Bytes; last: boolean }> {
  let held = new Uint8Array(0);
  for await (const next of plain) {
    const joined = new Uint8Array(held.length + next.length);
    joined.set(held);
    joined.set(next, held.length);
    held = joined;
    // A full part is kept back until something follows: it may be the last.
    for (; held.length > PART; held = held.slice(PART)) {
      yield { piece: held.slice(0, PART), last: false };
    }
  }
  yield { piece: held, last: true };
}

function headerLine(kind: FileKind, header: Header): Bytes {
  return encode(`evergreen-${kind} ${JSON.stringify(header)}\n`);
}

/** True when a password is needed to read this file. @throws NotABackupError, NewerBackupError */
export async function isSealed(file: Blob, kind: FileKind): Promise<boolean> {
  return (await readHeader(file, kind)).header.sealed;
}

async function readHeader(file: Blob, kind: FileKind): Promise<{ header: Header; bytes: Bytes }> {
  const start = new Uint8Array(await file.slice(0, LONGEST_HEADER).arrayBuffer());
  const end = start.indexOf(10);
  const bytes = start.slice(0, end + 1);
  const [, found, json] =
    /^evergreen-(backup|hand-over) (\{.*\})\n$/.exec(new TextDecoder().decode(bytes)) ?? [];
  if (end < 0 || !json) throw new NotABackupError('no header');
  if (found !== kind) throw new OtherKindError(found);
  const header = parseHeader(json);
  if (header.format > FORMAT) throw new NewerBackupError(`format ${header.format}`);
  return { header, bytes };
}

function parseHeader(json: string): Header {
  try {
    const read: Partial<Header> = JSON.parse(json);
    if (typeof read.format === 'number' && typeof read.sealed === 'boolean') {
      return { ...read, format: read.format, sealed: read.sealed };
    }
  } catch {
    // Not JSON: told below.
  }
  throw new NotABackupError('header');
}

/**
 * Reads the bytes of a file back, part by part.
 * @throws NotABackupError, OtherKindError, NewerBackupError, WrongPasswordError
 */
export async function* unseal(
  file: Blob,
  password: string | undefined,
  kind: FileKind,
): AsyncGenerator<Bytes> {
  const { header, bytes } = await readHeader(file, kind);
  if (!header.sealed) {
    for (let at = bytes.length; at < file.size; at += PART) {
      yield new Uint8Array(await file.slice(at, at + PART).arrayBuffer());
    }
    return;
  }
  const { salt, rounds } = header;
  if (!salt || !rounds || rounds > ROUNDS * 100) throw new NotABackupError('header');
  const key = await keyFrom(password ?? '', Uint8Array.fromBase64(salt), rounds);
  for (let at = bytes.length, index = 0; at < file.size || index === 0; index++) {
    const end = await endOfPart(file, at);
    const sealed = await file.slice(at + LENGTH_BYTES, end).arrayBuffer();
    yield await openPart(key, cipher(bytes, index, end === file.size), sealed, index);
    at = end;
  }
}

async function endOfPart(file: Blob, at: number): Promise<number> {
  if (at + LENGTH_BYTES > file.size) throw new NotABackupError('cut short');
  const length = new DataView(await file.slice(at, at + LENGTH_BYTES).arrayBuffer()).getUint32(0);
  const end = at + LENGTH_BYTES + length;
  if (end > file.size || length > LONGEST_PART) throw new NotABackupError('cut short');
  return end;
}

async function openPart(
  key: CryptoKey,
  how: AesGcmParams,
  sealed: ArrayBuffer,
  index: number,
): Promise<Bytes> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(how, key, sealed));
  } catch {
    // The first part tells a wrong password; after it, the file itself is at fault.
    if (index === 0) throw new WrongPasswordError('the first part does not open');
    throw new NotABackupError(`part ${index}`);
  }
}
