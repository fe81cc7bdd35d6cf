/** One object store as IndexedDB describes it. */
interface StoreShape {
  keyPath: string | string[];
  indexes: { name: string; keyPath: string | string[]; multiEntry: boolean }[];
}

export interface Frozen {
  stores: Record<string, unknown>;
  rows: Record<string, unknown[]>;
}

const done = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(new Error('not done', { cause: request.error })),
    );
  });

/** Writes a frozen database with plain IndexedDB, as the release that froze it left it on disk. */
export async function store(name: string, version: number, frozen: Frozen): Promise<void> {
  // Dexie multiplies its versions by ten.
  const opening = indexedDB.open(name, version * 10);
  opening.addEventListener('upgradeneeded', () => {
    // Frozen by this project's own script.
    const stores = frozen.stores as Record<string, StoreShape>;
    for (const [table, { keyPath, indexes }] of Object.entries(stores)) {
      const made = opening.result.createObjectStore(table, { keyPath });
      for (const index of indexes) {
        made.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
      }
    }
  });
  const db = await done(opening);
  const tables = Object.keys(frozen.rows);
  const transaction = db.transaction(tables, 'readwrite');
  for (const [table, rows] of Object.entries(frozen.rows)) {
    for (const row of rows) transaction.objectStore(table).put(row);
  }
  await new Promise((resolve) => {
    transaction.addEventListener('complete', resolve);
  });
  db.close();
}
