import { expect } from 'vitest';
import { EvergreenDb } from '../../../../lib/db/db.ts';
import { lookAround, type Looking } from '../../../../lib/followup/look-around.ts';
import type { Reminder } from '../../../../lib/followup/reminder.ts';
import { Mortal } from './mortal.ts';

/** What one look showed. */
export interface Seen {
  badge: number;
  wakeAt: number | undefined;
  notices: Reminder[][];
}

const nameOf = ({ id, showOn }: Reminder) => `${id}@${showOn}`;

/** The background of one browser: it looks, and may die at any step. */
export class Worker {
  readonly #mortal = new Mortal();
  readonly #name: string;
  readonly #clock: () => number;
  #db: EvergreenDb;
  /** What was announced, by what it stands for. */
  readonly announced = new Set<string>();
  /** Shown by a worker that died before it could note so: this may come once more. */
  readonly #unnoted = new Set<string>();

  constructor(name: string, clock: () => number) {
    this.#name = name;
    this.#clock = clock;
    this.#db = this.#open();
  }

  #open(): EvergreenDb {
    const db = new EvergreenDb(this.#name, this.#clock);
    db.use(this.#mortal.middleware());
    return db;
  }

  /**
   * Looks once, or twice at once.
   * @param lives how many steps it has to live
   * @returns `undefined` where it died
   */
  async look(looking: Looking, twice: boolean, lives = Infinity): Promise<Seen | undefined> {
    this.#mortal.diesAfter(lives);
    const seen: Seen = { badge: Number.NaN, wakeAt: undefined, notices: [] };
    const looks = Array.from({ length: twice ? 2 : 1 }, () => this.#lookOnce(looking, seen));
    const ended = await Promise.allSettled(looks);
    for (const end of ended) {
      if (end.status === 'rejected' && !this.#mortal.dead) throw end.reason;
    }
    if (!this.#mortal.dead) return seen;
    this.#db.close();
    this.#mortal.diesAfter(Infinity);
    this.#db = this.#open();
    return undefined;
  }

  async #lookOnce(looking: Looking, seen: Seen): Promise<void> {
    const shown: string[] = [];
    const look = lookAround(this.#db, looking, {
      badge: async (due) => {
        this.#mortal.step();
        seen.badge = due;
      },
      wake: async (at) => {
        this.#mortal.step();
        seen.wakeAt = at;
      },
      notify: async (due) => {
        this.#mortal.step();
        seen.notices.push(due);
        shown.push(...due.map(nameOf));
        for (const name of shown) this.#show(name);
      },
    });
    await look.then(
      () => shown.forEach((name) => this.#unnoted.delete(name)),
      (error) => {
        shown.forEach((name) => this.#unnoted.add(name));
        throw error;
      },
    );
  }

  #show(name: string): void {
    const again = this.announced.has(name) && !this.#unnoted.has(name);
    expect(again, `${name} is announced again`).toBe(false);
    this.announced.add(name);
    this.#unnoted.delete(name);
  }

  isAnnounced(reminder: Reminder): boolean {
    return this.announced.has(nameOf(reminder));
  }

  close(): void {
    this.#db.close();
  }
}
