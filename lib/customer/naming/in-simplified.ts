import '../../search/all-characters.ts';
import { simplifiedOf } from '../../search/characters.ts';

const HAN = /\p{Script=Han}/gu;

/** A text in the Simplified script, character by character. */
export const inSimplified = (text: string): string => text.replaceAll(HAN, simplifiedOf);
