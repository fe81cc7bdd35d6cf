/** Not a backup of ours, or one that was cut short or changed. */
export class NotABackupError extends Error {
  override name = 'NotABackupError';
}
/** The password does not open this backup. */
export class WrongPasswordError extends Error {
  override name = 'WrongPasswordError';
}
/** Written by a later release, in a format that this one does not know. */
export class NewerBackupError extends Error {
  override name = 'NewerBackupError';
}

const MAGIC = 'evergreen-backup';
const FORMAT = 1;
/** OWASP's floor for PBKDF2 with SHA-256. It stands in the header, so that it can be raised. */
const ROUNDS = 600_000;
const SALT_BYTES = 16;
const LENGTH_BYTES = 4;
/** Plain bytes of one sealed part. */
const PART = 256 * 1024;
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

/** Writes the bytes of a backup as a file, sealed when there is a password. */
export async function seal(plain: Bytes, password: string | undefined): Promise<Blob> {
  if (!password) {
    return new Blob([headerLine({ format: FORMAT, sealed: false }), plain]);
  }
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const header = headerLine({
    format: FORMAT,
    sealed: true,
    salt: salt.toBase64(),
    rounds: ROUNDS,
  });
  const key = await keyFrom(password, salt, ROUNDS);
  const parts: Bytes[] = [header];
  for (let start = 0, index = 0; start < plain.length || index === 0; start += PART, index++) {
    const last = start + PART >= plain.length;
    const piece = plain.subarray(start, start + PART);
    const sealed = new Uint8Array(
      await crypto.subtle.encrypt(cipher(header, index, last), key, piece),
    );
    const length = new Uint8Array(LENGTH_BYTES);
    new DataView(length.buffer).setUint32(0, sealed.length);
    parts.push(length, sealed);
  }
  return new Blob(parts);
}

function headerLine(header: Header): Bytes {
  return encode(`${MAGIC} ${JSON.stringify(header)}\n`);
}

/** True when a password is needed to read this file. @throws NotABackupError, NewerBackupError */
export async function isSealed(file: Blob): Promise<boolean> {
  return (await readHeader(file)).header.sealed;
}

async function readHeader(file: Blob): Promise<{ header: Header; bytes: Bytes }> {
  const start = new Uint8Array(await file.slice(0, LONGEST_HEADER).arrayBuffer());
  const end = start.indexOf(10);
  const bytes = start.slice(0, end + 1);
  const [, json] = /^evergreen-backup (\{.*\})\n$/.exec(new TextDecoder().decode(bytes)) ?? [];
  if (end < 0 || !json) throw new NotABackupError('no header');
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
 * Reads the bytes of a backup back.
 * @throws NotABackupError, NewerBackupError, WrongPasswordError
 */
export async function unseal(file: Blob, password: string | undefined): Promise<Bytes> {
  const { header, bytes } = await readHeader(file);
  const body = new Uint8Array(await file.slice(bytes.length).arrayBuffer());
  if (!header.sealed) return body;
  const { salt, rounds } = header;
  if (!salt || !rounds || rounds > ROUNDS * 100) throw new NotABackupError('header');
  const key = await keyFrom(password ?? '', Uint8Array.fromBase64(salt), rounds);
  const parts: Bytes[] = [];
  for (let at = 0, index = 0; at < body.length; index++) {
    const end = endOfPart(body, at);
    const sealed = body.subarray(at + LENGTH_BYTES, end);
    parts.push(await openPart(key, cipher(bytes, index, end === body.length), sealed, index));
    at = end;
  }
  if (parts.length === 0) throw new NotABackupError('empty');
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function endOfPart(body: Bytes, at: number): number {
  if (at + LENGTH_BYTES > body.length) throw new NotABackupError('cut short');
  const end = at + LENGTH_BYTES + new DataView(body.buffer, at).getUint32(0);
  if (end > body.length) throw new NotABackupError('cut short');
  return end;
}

async function openPart(
  key: CryptoKey,
  how: AesGcmParams,
  sealed: Bytes,
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
