import type { DBCore, Middleware } from 'dexie';

/** What a database was asked for. */
export class Counted {
  /** Records and keys that were read. */
  read = 0;
  /** Counts, which go through a whole range. */
  counts = 0;

  middleware(): Middleware<DBCore> {
    return {
      stack: 'dbcore',
      name: 'counted',
      level: -20,
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return {
            ...table,
            get: (request) => table.get(request).then((row) => this.#saw(row, row ? 1 : 0)),
            getMany: (request) =>
              table.getMany(request).then((rows) => this.#saw(rows, rows.length)),
            query: (request) =>
              table.query(request).then((found) => this.#saw(found, found.result.length)),
            openCursor: (request) => {
              this.read++;
              return table.openCursor(request);
            },
            count: (request) => {
              this.counts++;
              return table.count(request);
            },
          };
        },
      }),
    };
  }

  #saw<T>(found: T, records: number): T {
    this.read += records;
    return found;
  }
}
