import type { Transaction } from 'dexie';

/** One version of the database, as Dexie is told of it. A released one is never changed. */
export interface Upgrade {
  /** Tables that are new or indexed anew: keys and indexes; the others stay as they are. */
  stores: Record<string, string>;
  /** Brings the records of the version before up to this one, in the transaction of the upgrade. */
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}
