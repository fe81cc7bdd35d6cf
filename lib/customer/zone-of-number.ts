/** Calling codes of countries that keep one time, and where. */
const ZONES: Record<string, string> = {
  '20': 'Africa/Cairo',
  '27': 'Africa/Johannesburg',
  '30': 'Europe/Athens',
  '31': 'Europe/Amsterdam',
  '32': 'Europe/Brussels',
  '33': 'Europe/Paris',
  '353': 'Europe/Dublin',
  '358': 'Europe/Helsinki',
  '36': 'Europe/Budapest',
  '39': 'Europe/Rome',
  '40': 'Europe/Bucharest',
  '41': 'Europe/Zurich',
  '420': 'Europe/Prague',
  '43': 'Europe/Vienna',
  '44': 'Europe/London',
  '45': 'Europe/Copenhagen',
  '46': 'Europe/Stockholm',
  '47': 'Europe/Oslo',
  '48': 'Europe/Warsaw',
  '49': 'Europe/Berlin',
  '60': 'Asia/Kuala_Lumpur',
  '63': 'Asia/Manila',
  '65': 'Asia/Singapore',
  '66': 'Asia/Bangkok',
  '81': 'Asia/Tokyo',
  '82': 'Asia/Seoul',
  '84': 'Asia/Ho_Chi_Minh',
  '852': 'Asia/Hong_Kong',
  '853': 'Asia/Macau',
  '86': 'Asia/Shanghai',
  '886': 'Asia/Taipei',
  '90': 'Europe/Istanbul',
  '91': 'Asia/Kolkata',
  '966': 'Asia/Riyadh',
  '971': 'Asia/Dubai',
  '972': 'Asia/Jerusalem',
};

/**
 * The zone that a number is called in, as far as its country has one alone; nothing is guessed for the
 * Americas, Russia, Australia or Indonesia. @param number Its digits with the plus that led them
 */
export function zoneOfNumber(number: string): string | undefined {
  const digits = /^\+(\d+)$/.exec(number)?.[1];
  // No code is the beginning of another one.
  const code = Object.keys(ZONES).find((one) => digits?.startsWith(one));
  return code && ZONES[code];
}
