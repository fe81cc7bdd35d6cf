import { GAP } from './foreign.ts';

/** Stands for words in quotation marks: they belong to the sentence, but are nobody's to judge. */
export const QUOTED = '\uE000';

const CODE = /`[^`]+`/;
// Each may begin at one place only, and is bounded: a hostile line must not be slow to read.
const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/;
const ADDRESS = /\b(?:https?:\/\/|ftp:\/\/|www\.)[\w\-.~:/?#@!$&'()*+,;=%[\]]*[\w/]/;
/** An address without its beginning. Other words are joined by full stops too, so few ends count. */
const DOMAIN =
  /(?<![\w.-])(?:[\w-]{1,63}\.){1,5}(?:com|net|org|io|cn|tw|hk|de|eu|uk)\b(?!\.\w)(?:\/[\w\-.~/?#&=%]*)?/;
const FOREIGN = new RegExp(
  [CODE, ADDRESS, MAIL, DOMAIN].map(({ source }) => source).join('|'),
  'g',
);

/** From the opening mark to its closing one, others within it. */
const QUOTATION = /“[^“”]*”|「(?:[^「」]|「[^「」]*」)*」|『[^『』]*』|《[^《》]*》/g;

/**
 * A line without what is not prose of its writer's own: code, addresses, and words in quotation
 * marks. Every character keeps its place.
 */
export function masked(line: string): string {
  return line
    .replace(FOREIGN, (found) => GAP.repeat(found.length))
    .replace(QUOTATION, (found) => `${found[0]}${QUOTED.repeat(found.length - 2)}${found.at(-1)}`);
}
