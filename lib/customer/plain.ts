/**
 * Text of an untrusted page as one plain line: no control characters, no direction overrides, nothing
 * of zero width, and short. It is shown as text only; this keeps it from lying about its own order.
 * @param most Longest result, in code points, so that no character is cut in half.
 */
export function plain(text: string, most = 200): string {
  const clean = text
    // Four times as long is enough for any honest text, and keeps a huge one cheap.
    .slice(0, most * 4)
    .toWellFormed()
    .replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\u115F\u1160\u3164\uFFA0\uFFFD]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return Array.from(clean).slice(0, most).join('').trimEnd();
}
