import type { CountryCode } from 'libphonenumber-js/max';

/** By the end of a mail domain. */
const BY_DOMAIN: Record<string, CountryCode> = {
  cn: 'CN',
  tw: 'TW',
  hk: 'HK',
  mo: 'MO',
  sg: 'SG',
  my: 'MY',
  jp: 'JP',
  kr: 'KR',
  vn: 'VN',
  in: 'IN',
  de: 'DE',
  at: 'AT',
  ch: 'CH',
  fr: 'FR',
  nl: 'NL',
  be: 'BE',
  it: 'IT',
  es: 'ES',
  pt: 'PT',
  pl: 'PL',
  cz: 'CZ',
  se: 'SE',
  dk: 'DK',
  no: 'NO',
  fi: 'FI',
  uk: 'GB',
  ie: 'IE',
  au: 'AU',
  nz: 'NZ',
  ca: 'CA',
  us: 'US',
};

/** By what the text itself shows, the surest first. */
const BY_TEXT: [RegExp, CountryCode][] = [
  [
    /〒|[都道府県][^\n]{1,12}[市区町村]|株式会社|[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u,
    'JP',
  ],
  [/\p{Script=Hangul}{2}/u, 'KR'],
  [/香港|Hong Kong/i, 'HK'],
  [/[臺台](?:灣|湾|北|中|南)|新北|高雄|桃園|新竹|[縣鄉]|Taiwan/i, 'TW'],
  [/Singapore/i, 'SG'],
  [/GmbH|straße|str\. \d|\bTelefon\b|Deutschland|Germany/i, 'DE'],
  [/\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|United Kingdom|England|Scotland/, 'GB'],
  [/\b[A-Z]{2} \d{5}(?:-\d{4})?\b|\bUSA?\b|(?<!\d)\(\d{3}\) \d{3}-\d{4}/, 'US'],
  [/手机|电话|邮箱|传真|微信|[经总]理|[县区]|集团/, 'CN'],
  [/(?<!\d)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/, 'CN'],
  [/(?<!\d)09\d\d[ -]?\d{3}[ -]?\d{3}(?!\d)/, 'TW'],
  [/電話|手機|經理|分機|統編|[縣區號]/, 'TW'],
];

/**
 * Where numbers without a country are called from.
 * @param home Of the user; the last guess
 */
export function countryOf(text: string, emails: string[], home: CountryCode | undefined) {
  const seen = BY_TEXT.find(([pattern]) => pattern.test(text))?.[1];
  const domain = emails
    .map((email) => BY_DOMAIN[email.slice(email.lastIndexOf('.') + 1)])
    .find((country) => country !== undefined);
  return domain ?? seen ?? home;
}
