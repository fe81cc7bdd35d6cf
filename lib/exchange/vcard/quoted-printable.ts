type Bytes = Uint8Array<ArrayBuffer>;

/** The bytes that a quoted-printable text stands for; what is beyond ASCII in it is taken as UTF-8. */
function quotedBytes(text: string): Bytes {
  const bytes: number[] = [];
  for (const [all, hex] of text.matchAll(/=([\da-f]{2})|[^=]+|=/gi)) {
    if (hex) bytes.push(Number.parseInt(hex, 16));
    else bytes.push(...new TextEncoder().encode(all));
  }
  return new Uint8Array(bytes);
}

/** A property that is written quoted-printable, and the lines that it goes on in. */
const QUOTED =
  /^([^:\r\n]{1,200};(?:ENCODING=)?QUOTED-PRINTABLE[^:\r\n]{0,200}):((?:[^\r\n]*=\r?\n)*[^\r\n]*)/gim;

/**
 * Cards with what they say without naming an encoding as plain bytes, so that it can be looked at as
 * one looks at any text; what names its encoding is left out.
 */
export function undeclaredBytes(cards: Bytes): Bytes {
  // One sign for each byte: places in the text are places in the bytes.
  const text = new TextDecoder('windows-1252').decode(cards);
  const parts: Bytes[] = [];
  let at = 0;
  for (const { 0: all, 1: head = '', 2: value = '', index } of text.matchAll(QUOTED)) {
    parts.push(cards.slice(at, index));
    if (!/;CHARSET=/i.test(head))
      parts.push(quotedBytes(value.replaceAll(/=\r?\n(?:[ \t](?==))?/g, '')));
    at = index + all.length;
  }
  return joinedBytes([...parts, cards.slice(at)]);
}

function joinedBytes(parts: Bytes[]): Bytes {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/**
 * A quoted-printable text as it reads: in the encoding that it names, else as UTF-8 where it is
 * that, else as the file. What cannot be read is U+FFFD.
 */
export function readQuoted(text: string, named: string | undefined, fallback: string): string {
  const bytes = quotedBytes(text);
  if (named) return decodedAs(named, bytes) ?? '\uFFFD';
  const read = new TextDecoder('utf-8').decode(bytes);
  return read.includes('\uFFFD') ? (decodedAs(fallback, bytes) ?? read) : read;
}

/** `undefined` for an encoding that does not exist. */
function decodedAs(name: string, bytes: Bytes): string | undefined {
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return undefined;
  }
}
