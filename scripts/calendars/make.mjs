import * as korea from '@hyunbinseo/holidays-kr/all';
import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import Holidays from 'date-holidays';
import { nameOf } from './names.mjs';
import { FIRST, SOURCES } from './sources.mjs';
import { taiwan } from './taiwan.mjs';

const WEEKEND = [6, 7];
const DAY = 86_400_000;

const yearsTo = (last) => Array.from({ length: last - FIRST + 1 }, (_, index) => FIRST + index);

/** As the State Council announced them: only years that it has announced are there. */
function china() {
  const { holidays, workdays } = chineseDays;
  const last = Math.max(...Object.keys(holidays).map((day) => Number(day.slice(0, 4))));
  const known = (day) => Number(day.slice(0, 4)) >= FIRST;
  const english = (name) => (name.startsWith('National Day') ? 'National Day of China' : name);
  return {
    country: 'CN',
    published: last,
    last,
    rest: Object.entries(holidays)
      .filter(([day]) => known(day))
      .map(([day, name]) => [day, english(name.split(',')[0])]),
    work: Object.keys(workdays).filter(known),
  };
}

/** As the gazette of South Korea has them. */
function southKorea() {
  const years = new Map(Object.entries(korea));
  const last = Math.max(...[...years.keys()].map((name) => Number(name.slice(1))));
  const rest = yearsTo(last).flatMap((year) =>
    Object.entries(years.get(`y${year}`)).map(([day, names]) => [day, names[0]]),
  );
  return { country: 'KR', published: last, last, rest, work: [] };
}

/** As announced for the first of these years, by the law for the rest. */
function taiwanToo() {
  const last = 2030;
  const years = yearsTo(last).map(taiwan);
  return {
    country: 'TW',
    published: 2026,
    last,
    rest: years.flatMap(({ rest }) => rest),
    work: years.flatMap(({ work }) => work),
  };
}

/** As the collection of date-holidays has them, set right. */
function collected([country, { published, last, weekend, part, not = [], add = {}, work = [] }]) {
  const holidays = new Holidays(...[country, part].filter(Boolean), { languages: 'en' });
  const found = yearsTo(last)
    .flatMap((year) => holidays.getHolidays(year))
    .filter(({ type, name }) => type === 'public' && !not.includes(name))
    .flatMap(({ date, start, end, name }) => {
      const first = Date.parse(date.slice(0, 10));
      // The end of the last day, by the clock there: an hour more or less where clocks change.
      const days = Math.round((end - start) / DAY);
      return Array.from({ length: days }, (_, index) => [
        new Date(first + index * DAY).toISOString().slice(0, 10),
        name,
      ]);
    })
    .filter(([day]) => !not.includes(day));
  return { country, published, last, weekend, rest: [...found, ...Object.entries(add)], work };
}

const byDay = ([a], [b]) => a.localeCompare(b);

/** One calendar as it is stored: names once, days by year. */
function written({ country, published, last, weekend = WEEKEND, rest, work }) {
  const names = [];
  const named = new Map();
  const numberOf = (given) => {
    const name = JSON.stringify(nameOf(given));
    if (!named.has(name)) named.set(name, names.push(name) - 1);
    return named.get(name);
  };
  // Of two on one day the first is told.
  const days = new Map(rest.toReversed().map(([day, name]) => [day, name]));
  const years = yearsTo(last).map((year) => {
    const those = [...days].filter(([day]) => day.startsWith(`${year}`)).toSorted(byDay);
    const each = those.map(([day, name]) => `"${day.slice(5)}":${numberOf(name)}`);
    return `"${year}":{${each.join(',')}}`;
  });
  const head = JSON.stringify({ country, weekend, first: FIRST, published, last }).slice(1, -1);
  return (
    `{${head},\n"names":[\n${names.join(',\n')}],\n"rest":{\n${years.join(',\n')}},\n` +
    `"work":${JSON.stringify(work.toSorted())}}\n`
  );
}

/** Every calendar as it is committed: country and text. */
export function calendarFiles() {
  const all = [china(), southKorea(), taiwanToo(), ...Object.entries(SOURCES).map(collected)];
  return all
    .map((calendar) => ({ country: calendar.country, text: written(calendar) }))
    .toSorted((a, b) => a.country.localeCompare(b.country));
}
