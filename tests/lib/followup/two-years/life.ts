import { EvergreenDb } from '../../../../lib/db/db.ts';
import { backUp } from '../../../../lib/exchange/backup.ts';
import { readBackup, restore } from '../../../../lib/exchange/restore.ts';
import { dayAt, instantOf } from '../../../../lib/time/day.ts';
import { dayOf, numberOf } from './almanac.ts';
import { Chance } from './chance.ts';
import { Laws } from './laws.ts';
import { Mirror } from './mirror.ts';
import { FIRST_RULES } from './rules.ts';
import { Salesperson } from './salesperson.ts';
import { Worker } from './worker.ts';

const ZONES = [
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/New_York',
  'Pacific/Auckland',
  'America/Sao_Paulo',
] as const;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** By how much a clock is wrong, days. */
const WRONG = [-2, -1, -0.2, 0.3, 1, 3, 40] as const;
const FIRST_DAY = numberOf('2026-03-02');

export interface Given {
  seed: number;
  customers: number;
  days: number;
  /** Things that a day of work brings. */
  acts: number;
}

/** What came of it all, so that a test can tell that something happened. */
export interface Lived {
  looks: number;
  deaths: number;
  announced: number;
  closed: number;
}

/** Some years of one salesperson, one browser after another, and the laws that hold on every day. */
export class Life {
  readonly #given: Given;
  readonly #chance: Chance;
  readonly #mirror = new Mirror();
  readonly #person: Salesperson;
  readonly #laws: Laws;
  #db: EvergreenDb;
  #worker: Worker;
  #devices = 1;
  #zone: string = ZONES[0];
  /** As it really is, epoch ms. */
  #true = FIRST_DAY * DAY;
  /** How far the computer's clock is ahead, ms. */
  #wrong = 0;
  #wakeAt: number | undefined;
  #kept: Blob | undefined;
  readonly lived: Lived = { looks: 0, deaths: 0, announced: 0, closed: 0 };

  constructor(given: Given) {
    this.#given = given;
    this.#chance = new Chance(given.seed);
    [this.#db, this.#worker] = this.#device();
    this.#person = new Salesperson(this.#db, this.#mirror, this.#chance, FIRST_RULES, this.#clock);
    this.#laws = new Laws(this.#mirror, this.#person);
  }

  /** A device with a browser that knows nothing yet. */
  #device(): [EvergreenDb, Worker] {
    const name = `two-years-${this.#given.seed}-${this.#devices++}`;
    return [new EvergreenDb(name, this.#clock), new Worker(name, this.#clock)];
  }

  readonly #clock = (): number => {
    // No two things are done at once.
    this.#true++;
    return Math.round(this.#true + this.#wrong);
  };

  #waitUntil(day: number, time: string): void {
    this.#true = Math.max(this.#true + MINUTE, instantOf(dayOf(FIRST_DAY + day), time, this.#zone));
  }

  async live(): Promise<Lived> {
    for (let one = 0; one < this.#given.customers; one++)
      await this.#person.meet(`Customer ${one}`);
    await this.#mirror.reread(this.#db);
    for (let day = 0; day < this.#given.days; day++) {
      // The browser stays closed: a weekend, a week, a long journey.
      if (this.#chance.often(0.03)) day += this.#chance.oneOf([2, 2, 7, 16]);
      this.#travel();
      this.#waitUntil(day, '07:10');
      await this.#mirror.follow(this.#db);
      this.#laws.daysPass(this.#today());
      await this.#look();
      this.#waitUntil(day, '08:30');
      await this.#work();
      await this.#wake(day);
      if (this.#chance.often(0.3)) await this.#look();
      await this.#backUpSometimes();
    }
    this.#wrong = 0;
    await this.#surely();
    await this.#mirror.mustBeTrue(this.#db);
    this.lived.closed = [...this.#mirror.held.reminders.values()].filter(
      ({ state }) => state === 'done' || state === 'skipped',
    ).length;
    await this.#leave();
    return this.lived;
  }

  #travel(): void {
    if (this.#chance.often(0.02)) this.#zone = this.#chance.oneOf(ZONES);
    if (this.#wrong !== 0 && this.#chance.often(0.4)) this.#wrong = 0;
    else if (this.#chance.often(0.015))
      this.#wrong = this.#chance.oneOf(WRONG) * DAY + this.#chance.below(MINUTE);
  }

  #today(): number {
    return numberOf(dayAt(this.#true + this.#wrong, this.#zone));
  }

  async #work(): Promise<void> {
    const acts = this.#chance.below(2 * this.#given.acts + 1);
    for (let one = 0; one < acts; one++) {
      await this.#person.act(this.#today());
      if (this.#chance.often(0.2)) await this.#look();
    }
    await this.#mirror.follow(this.#db);
    for (const { id } of this.#laws.shown(this.#today())) {
      const reminder = this.#mirror.held.reminders.get(id);
      // A look in between may have put another step in its place.
      if (reminder?.state !== 'open' || !this.#chance.often(0.4)) continue;
      await this.#person.answer(reminder, this.#today());
      await this.#mirror.follow(this.#db);
      if (this.#chance.often(0.1)) await this.#look();
    }
  }

  /** The alarm goes off while the browser is open. */
  async #wake(day: number): Promise<void> {
    const evening = instantOf(dayOf(FIRST_DAY + day), '21:00', this.#zone);
    const rings = this.#wakeAt === undefined ? undefined : this.#wakeAt - this.#wrong;
    if (rings === undefined || rings > evening) return;
    this.#true = Math.max(this.#true, rings);
    await this.#look();
  }

  /** The background looks; it may die, and the browser may start it again at once or not. */
  async #look(): Promise<void> {
    const lives = this.#chance.often(0.15) ? this.#chance.between(1, 80) : Infinity;
    if (await this.#lookOnce(lives)) return;
    this.lived.deaths++;
    if (this.#chance.often(0.5)) await this.#look();
  }

  async #surely(): Promise<void> {
    await this.#lookOnce(Infinity);
  }

  async #lookOnce(lives: number): Promise<boolean> {
    // A claim of one who died is free again after a minute.
    this.#true += 2 * MINUTE;
    await this.#mirror.follow(this.#db);
    const twice = this.#chance.often(0.1);
    const { author, policy, noticeAt } = this.#person.rules;
    const hand = { at: this.#clock(), by: author };
    const looking = { zone: this.#zone, noticeAt, policy: async () => policy, author, hand };
    this.#laws.beforeLook(this.#today());
    const seen = await this.#worker.look(looking, twice, lives);
    const written = await this.#mirror.follow(this.#db);
    this.#laws.ofWriting(written);
    if (!seen) return false;
    this.lived.looks++;
    this.lived.announced += seen.notices.flat().length;
    this.#wakeAt = seen.wakeAt;
    this.#laws.ofLook(looking, seen, this.#worker);
    if (this.#chance.often(0.1)) {
      const again = await this.#worker.look(looking, false);
      this.#laws.ofLookingAgain(again, await this.#mirror.follow(this.#db));
    }
    return true;
  }

  async #backUpSometimes(): Promise<void> {
    if (this.#chance.often(0.01)) {
      await this.#surely();
      this.#kept = await backUp(this.#db, undefined, { special: true });
    }
    if (!this.#kept || !this.#chance.often(0.005)) return;
    const backup = await readBackup(this.#kept, undefined);
    if (this.#chance.often(0.5)) {
      await this.#leave();
      [this.#db, this.#worker] = this.#device();
      this.#person.moveTo(this.#db);
    }
    await restore(this.#db, backup);
    await this.#mirror.reread(this.#db);
  }

  async #leave(): Promise<void> {
    this.#worker.close();
    await this.#db.delete();
  }
}
