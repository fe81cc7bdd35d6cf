/** Writes text in the charsets that Chinese mail really uses; a browser can only read them. */
export function encoderFor(charset = 'utf-8'): (text: string) => Uint8Array {
  if (charset === 'utf-8') return (text) => new TextEncoder().encode(text);
  const bytesOf = table(charset);
  return (text) =>
    Uint8Array.from(
      Array.from(text).flatMap((char) => {
        const bytes = char < '\u0080' ? [char.charCodeAt(0)] : bytesOf.get(char);
        if (!bytes) throw new Error(`${char} cannot be written in ${charset}`);
        return bytes;
      }),
    );
}

/** RFC 2047: each encoded word holds whole characters and fits into 75 columns, one per line. */
export function encodeWords(text: string, charset = 'utf-8'): string {
  if (/^[\x20-\x7e]{0,60}$/.test(text)) return text;
  const encode = encoderFor(charset);
  const words: number[][] = [];
  let word: number[] = [];
  for (const char of text) {
    const bytes = encode(char);
    if (word.length + bytes.length > 36) {
      words.push(word);
      word = [];
    }
    word.push(...bytes);
  }
  words.push(word);
  return words
    .map((bytes) => `=?${charset}?B?${Buffer.from(bytes).toString('base64')}?=`)
    .join('\r\n ');
}

/** Every two-byte character, found by decoding every pair of bytes. */
function table(charset: string): Map<string, number[]> {
  const decoder = new TextDecoder(charset, { fatal: true });
  const found = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      try {
        const char = decoder.decode(Uint8Array.of(lead, trail));
        if (Array.from(char).length === 1 && !found.has(char)) found.set(char, [lead, trail]);
      } catch {
        // Not every pair of bytes is a character.
      }
    }
  }
  return found;
}
