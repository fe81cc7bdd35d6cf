import '../../search/all-characters.ts';
import { simplifiedOf } from '../../search/characters.ts';

/** A text in Simplified characters, so that 陳 and 陈 are one surname. */
export function inSimplified(text: string): string {
  return text.replaceAll(/\p{Script=Han}/gu, simplifiedOf);
}
