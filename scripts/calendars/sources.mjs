/**
 * Where the holidays of each country come from, and what has to be set right in them. Each was
 * compared with a second collection, and for Hong Kong and Taiwan with what their governments
 * announced. Where two did not agree the days of the law or of the announcement stand here, or the
 * year is left out: a wrong day is worse than none.
 */

/** Up to which year holidays are announced, and up to which the law of today says them. */
export const FIRST = 2024;
const LAW = { published: 2026, last: 2030 };

/**
 * Days that the collection lacks, with their names, and days and names that it has and the country
 * has not.
 */
export const SOURCES = {
  AE: {
    // By the sight of the moon: only what has been.
    published: 2025,
    last: 2025,
    not: ["Laylat al-Mi'raj", 'First day of Ramadan', '2025-09-04'],
    add: {
      '2024-04-08': 'Eid al-Fitr',
      '2024-04-09': 'Eid al-Fitr',
      '2024-06-15': 'Arafat Day',
      '2024-12-03': 'National Day',
      '2025-06-05': 'Arafat Day',
      '2025-09-05': 'Prophet’s Birthday',
      '2025-12-03': 'National Day',
    },
  },
  AT: LAW,
  AU: LAW,
  BE: LAW,
  BR: { ...LAW, not: ['Election Day'] },
  CA: LAW,
  // The rest differs from canton to canton.
  CH: { ...LAW, not: ['Federal Day of Thanksgiving, Repentance and Prayer'] },
  CZ: LAW,
  DE: LAW,
  DK: LAW,
  ES: LAW,
  FI: LAW,
  FR: LAW,
  // England and Wales.
  GB: { ...LAW, part: 'ENG' },
  HK: { published: 2027, last: 2030 },
  IE: LAW,
  IN: LAW,
  IT: LAW,
  JP: { published: 2027, last: 2030 },
  MX: { ...LAW, not: ['Change of Federal Government'] },
  MY: {
    published: 2026,
    last: 2026,
    not: [
      'Day of Nuzul Al-Quran',
      '2024-06-16',
      '2025-03-30',
      '2025-06-06',
      '2025-06-26',
      '2025-09-04',
    ],
    add: {
      '2024-06-17': 'Eid al-Adha',
      '2024-09-16': 'Malaysia Day',
      '2025-03-31': 'Eid al-Fitr',
      '2025-04-01': 'Eid al-Fitr',
      '2025-06-07': 'Eid al-Adha',
      '2025-06-27': 'Islamic New Year',
      '2025-09-05': 'Prophet’s Birthday',
      '2025-09-15': 'Malaysia Day (substitute day)',
      '2026-03-23': 'Eid al-Fitr (substitute day)',
      '2026-06-02': 'Vesak Day (substitute day)',
    },
  },
  NL: LAW,
  NO: LAW,
  NZ: LAW,
  PL: LAW,
  PT: LAW,
  SA: { published: 2026, last: 2026, weekend: [5, 6] },
  SE: LAW,
  SG: {
    published: 2027,
    last: 2027,
    not: ['2024-06-16', '2027-03-09', '2027-05-16'],
    add: {
      '2024-06-17': 'Eid al-Adha',
      '2025-05-03': 'Election day',
      '2027-03-10': 'Eid al-Fitr',
      '2027-05-17': 'Eid al-Adha',
      '2027-05-20': 'Vesak Day',
    },
  },
  TH: {
    published: 2026,
    last: 2026,
    not: ['2024-07-19', '2025-02-13'],
    add: {
      '2024-02-26': 'Makha Bucha (substitute day)',
      '2024-04-08': 'Chakri Memorial Day (substitute day)',
      '2024-04-12': 'Day off in exchange',
      '2024-04-16': 'Songkran Festival (substitute day)',
      '2024-05-01': 'Labour Day',
      '2024-05-06': 'Coronation Day (substitute day)',
      '2024-07-22': 'Asalha Puja (substitute day)',
      '2024-07-29': 'King’s Birthday (substitute day)',
      '2024-10-14': 'King Bhumibol Adulyadej Memorial Day (substitute day)',
      '2024-12-30': 'Day off in exchange',
      '2025-02-12': 'Makha Bucha',
      '2025-04-07': 'Chakri Memorial Day (substitute day)',
      '2025-04-16': 'Songkran Festival (substitute day)',
      '2025-05-01': 'Labour Day',
      '2025-05-05': 'Coronation Day (substitute day)',
      '2025-06-02': 'Day off in exchange',
      '2025-08-11': 'Day off in exchange',
      '2026-01-02': 'Day off in exchange',
      '2026-05-01': 'Labour Day',
      '2026-06-01': 'Vesak Day (substitute day)',
      '2026-12-07': 'King Bhumibol Adulyadej’s Birthday (substitute day)',
    },
  },
  US: LAW,
  VN: {
    published: 2026,
    last: 2026,
    add: {
      '2024-02-08': 'Vietnamese New Year',
      '2024-02-14': 'Vietnamese New Year',
      '2024-04-29': 'Day off in exchange',
      '2024-09-03': 'National Day',
      '2025-01-27': 'Vietnamese New Year',
      '2025-09-01': 'National Day',
      '2026-04-27': 'Hung Kings Commemorations (substitute day)',
      '2026-09-01': 'National Day',
    },
    work: ['2024-05-04'],
  },
};
