import type { DBCore, DBCoreTable, Middleware } from 'dexie';

/** The worker was stopped here. */
class Died extends Error {
  override name = 'Died';
}

/** How many steps a worker still has to live; each read, each write and each call of the browser is one. */
export class Mortal {
  #left = Infinity;

  diesAfter(steps: number): void {
    this.#left = steps;
  }

  get dead(): boolean {
    return this.#left <= 0;
  }

  /** @throws Died from the last step on, until it is born again */
  step(): void {
    if (!this.#live()) throw new Died();
  }

  #live(): boolean {
    this.#left = Math.max(0, this.#left - 1);
    return !this.dead;
  }

  /** Takes the database away from under a worker that dies; what was going on there is not written. */
  middleware(): Middleware<DBCore> {
    return {
      stack: 'dbcore',
      name: 'mortal',
      // Nearest to the database, so that the writing of the change log counts too.
      level: -20,
      create: (core) => ({ ...core, table: (name) => this.#mortal(core.table(name)) }),
    };
  }

  #mortal(table: DBCoreTable): DBCoreTable {
    const step =
      <G, R>(act: (given: G) => Promise<R>) =>
      (given: G): Promise<R> =>
        // No wait of our own: the transaction would end in it.
        this.#live() ? act(given) : Promise.reject(new Died());
    return {
      ...table,
      get: step((given) => table.get(given)),
      getMany: step((given) => table.getMany(given)),
      query: step((given) => table.query(given)),
      openCursor: step((given) => table.openCursor(given)),
      count: step((given) => table.count(given)),
      mutate: step((given) => table.mutate(given)),
    };
  }
}
