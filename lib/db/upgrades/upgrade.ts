/** One version of the database, as Dexie is told of it. A released one is never changed. */
export interface Upgrade {
  /** Tables that are new or indexed anew: keys and indexes; the others stay as they are. */
  stores: Record<string, string>;
}
