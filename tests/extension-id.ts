import { createHash } from 'node:crypto';

/**
 * The id that Chromium derives from the key of a packed extension, or from the path of an unpacked
 * one: the start of its hash, written in the letters a to p.
 */
export function extensionId(keyOrPath: Buffer | string): string {
  const hash = createHash('sha256').update(keyOrPath).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
