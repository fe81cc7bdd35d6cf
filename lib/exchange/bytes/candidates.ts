import { isLost, type Encoding } from '../encoding.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const LINE_FEED = 10;
/** Lines that are shown, and characters of each. */
const LINES = 3;
const LENGTH = 60;

/** So many lines are enough. */
export const TELLING = 50;
const LONGEST_LINE = 1000;

/**
 * The lines that tell one encoding from another: those with anything but ASCII in them.
 * @param fromStart the bytes begin with a line, not in the middle of one
 */
export function tellingLines(bytes: Bytes, fromStart: boolean): Bytes[] {
  const lines: Bytes[] = [];
  let start = fromStart ? 0 : bytes.indexOf(LINE_FEED) + 1;
  while (start < bytes.length && lines.length < TELLING) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    const line = bytes.subarray(start, end);
    if (line.some((byte) => byte > 0x7f)) lines.push(line.slice(0, LONGEST_LINE));
    start = end + 1;
  }
  return lines;
}

const isBetween = (byte: number | undefined, low: number, high: number) =>
  byte !== undefined && byte >= low && byte <= high;

/** Whether two bytes are one of the characters in daily use; both standards put those first. */
const COMMON = {
  gb18030: (lead, trail) => isBetween(lead, 0xb0, 0xd7) && isBetween(trail, 0xa1, 0xfe),
  big5: (lead, trail) =>
    isBetween(lead, 0xa4, 0xc6) && (isBetween(trail, 0x40, 0x7e) || isBetween(trail, 0xa1, 0xfe)),
} satisfies Partial<Record<Encoding, (lead: number, trail: number | undefined) => boolean>>;

/** Which share of the characters with two bytes is in daily use. */
function shareOfCommon(bytes: Bytes, isCommon: (typeof COMMON)['big5']): number {
  let [pairs, common] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x81) continue;
    pairs++;
    if (isCommon(lead, bytes[++at])) common++;
  }
  return pairs && common / pairs;
}

/** Which share of the bytes beyond ASCII stands alone, as an accented letter does. */
function shareOfLone(bytes: Bytes): number {
  const high = [...bytes.keys()].filter((at) => isBetween(bytes[at], 0x80, 0xff));
  const lone = high.filter(
    (at) =>
      isBetween(bytes[at], 0xc0, 0xff) &&
      !isBetween(bytes[at - 1], 0x80, 0xff) &&
      !isBetween(bytes[at + 1], 0x80, 0xff),
  );
  return high.length && lone.length / high.length;
}

/** Which share of the characters beyond ASCII was read whole. */
function shareOfWhole(text: string): number {
  const beyond = text.match(/[^\0-\x7f]/gu) ?? [];
  return beyond.filter((sign) => sign !== '\uFFFD').length / beyond.length;
}

const LIKELIHOOD = {
  // A few bytes lost in what else is flawless: no other encoding looks like that.
  'utf-8': (_, text) => (shareOfWhole(text) > 0.5 ? 2 : -1),
  gb18030: (bytes) => shareOfCommon(bytes, COMMON.gb18030),
  big5: (bytes) => shareOfCommon(bytes, COMMON.big5),
  'windows-1252': (bytes) => shareOfLone(bytes),
} satisfies Partial<Record<Encoding, (bytes: Bytes, text: string) => number>>;

function previewOf(lines: string[]): string {
  return lines
    .slice(0, LINES)
    .map((line) => {
      // Where it begins to matter.
      const at = Math.max(0, line.search(/[^\0-\x7f]/) - LENGTH / 2);
      return line.slice(at, at + LENGTH).trim();
    })
    .join('\n');
}

/** How telling lines read in each encoding that they may be in, the likeliest first. */
export function candidatesFor(lines: Bytes[]): { encoding: Encoding; preview: string }[] {
  const bytes = new Uint8Array(lines.flatMap((line) => [...line, LINE_FEED]));
  const known = Object.entries(LIKELIHOOD).map(([name, likelihood]) => {
    // The keys of the very object above.
    const encoding = name as keyof typeof LIKELIHOOD;
    const texts = lines.map((line) =>
      // A line that was cut may end in half a character.
      new TextDecoder(encoding).decode(line, { stream: true }),
    );
    const damaged = encoding !== 'utf-8' && texts.some((text) => isLost(text));
    const likely = damaged ? -0.5 : likelihood(bytes, texts.join('\n'));
    return { encoding, preview: previewOf(texts), likely };
  });
  const possible = known.filter(({ likely }) => likely >= 0);
  return (possible.length > 0 ? possible : known)
    .toSorted((a, b) => b.likely - a.likely)
    .map(({ encoding, preview }) => ({ encoding, preview }));
}
