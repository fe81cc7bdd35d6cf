import { FAR } from '../sentence.ts';
import type { Test } from './place.ts';

const OPEN = '“「『《【‘';
const CLOSE = '”」』》】’';
/** Inside quotation marks: somebody else's words, or words that are talked about. */
export const quoted: Test = ({ text, match }) => {
  const left =
    text
      .slice(Math.max(0, match.start - FAR), match.start)
      .split('\n')
      .at(-1) ?? '';
  const right = text.slice(match.end, match.end + FAR).split('\n')[0] ?? '';
  for (let kind = 0; kind < OPEN.length; kind += 1) {
    const opened = left.lastIndexOf(OPEN.charAt(kind));
    if (opened > left.lastIndexOf(CLOSE.charAt(kind)) && right.includes(CLOSE.charAt(kind))) {
      return true;
    }
  }
  return left.split('"').length % 2 === 0 && right.includes('"');
};
