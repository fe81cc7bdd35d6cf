/** Parts of a Chinese or Japanese address, each kind counted once. */
const EASTERN = [
  /[省縣县]|自治区|[都道府県]/u,
  /[市]/u,
  /[区區郡町鎮镇乡鄉]/u,
  /[路街道]|大街|胡同/u,
  /[段巷弄]|丁目|番地/u,
  /\d\s*[号號番]|[号號]/u,
  /[栋棟幢座楼樓层層室F]|大厦|大廈|广场|廣場|ビル/u,
  /园区|園區|工业园|工業區|开发区|開發區|科技园|科學園/u,
  /〒?\d{3}-\d{4}|^\d{5,6}/u,
];
const STREET =
  /(?:^|[^\p{L}])(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|way|court|ct|square|sq|place|pl|terrace|crescent|parkway|pkwy|highway|hwy|quay|wharf|mews|close|floor|fl|suite|ste|unit|building|bldg|block|p\.?o\.? box|industrial (?:estate|park)|business park|jalan|jl|rue|calle|via|viale|piazza|plaza|platz|allee|ring|ufer|laan|weg|straat)\.?(?![\p{L}])/iu;
const GERMAN_STREET =
  /\p{L}(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|damm|ufer|straat|laan|gatan|vej)\s+\d/iu;
const POSTCODE =
  /(?<![\p{L}\d])(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{2} \d{5}(?:-\d{4})?|(?:[A-Z]{1,2}-)?\d{4,6}(?= \p{Lu}\p{L}+)|\d{4} ?[A-Z]{2}(?= ))(?![\p{L}\d])/u;
const COUNTRY =
  /^(?:p\.?\s?r\.?\s?)?(?:china|taiwan(?:,? r\.?o\.?c\.?)?|hong kong|singapore|malaysia|japan|(?:south )?korea|vietnam|india|germany|deutschland|austria|österreich|switzerland|schweiz|france|netherlands|the netherlands|belgium|italy|italia|spain|españa|portugal|poland|czech republic|united kingdom|uk|england|scotland|wales|ireland|usa|u\.s\.a\.|united states|canada|australia|new zealand|中国|中國|台湾|台灣|臺灣|香港|日本)\.?$/i;
const LONGEST = 160;

/** Whether a line is a postal address, or the greater part of one. */
export function isPlace(text: string): boolean {
  if (text.length < 6 || text.length > LONGEST) return false;
  if (/\p{Script=Han}{3}/u.test(text)) {
    const parts = EASTERN.filter((part) => part.test(text)).length;
    return parts > 2 || (parts === 2 && /\d/.test(text));
  }
  return (
    /\d/.test(text) &&
    (STREET.test(text) ||
      GERMAN_STREET.test(text) ||
      (POSTCODE.test(text) && /[\p{L}]{3}/u.test(text)))
  );
}

/** Whether a line carries an address on: a town with its code, a country. */
export function isPlaceMore(text: string): boolean {
  return COUNTRY.test(text) || (text.length < 60 && POSTCODE.test(text)) || isPlace(text);
}
