/** 苏州市 in 江苏省苏州市工业园区; a province or region before it is none of it. */
const CHINESE = /(?:[\p{Script=Han}]{2,3}(?:省|自治区|自治區))?([\p{Script=Han}]{2,4}?)市/u;

/**
 * The city of an address as it was written; `undefined` where it cannot be told. Only used to see who is
 * near whom, so that a miss costs nothing.
 */
export function cityOf(address: string): string | undefined {
  const chinese = CHINESE.exec(address)?.[1];
  if (chinese) return `${chinese}市`;
  // The street comes first; after a city there may be a country, and with it a code.
  const [, city] = address.split(/[,\n]/);
  const words = city?.split(/\s+/).filter((word) => word && !/\d/.test(word)) ?? [];
  return words.join(' ') || undefined;
}
