import type { Page } from '@playwright/test';

/** Everything that an extension page can find in the browser's stores, as one text. */
export async function everyStore(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.addEventListener('success', () => resolve(request.result));
      });
    const db = await done(indexedDB.open('evergreen'));
    const names = [...db.objectStoreNames];
    const stores = db.transaction(names);
    const rows = await Promise.all(names.map((name) => done(stores.objectStore(name).getAll())));
    db.close();
    return JSON.stringify(rows) + JSON.stringify(await chrome.storage.local.get());
  });
}

/** The records of one table. */
export async function rowsOf(page: Page, table: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(async (name) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.addEventListener('success', () => resolve(request.result));
      });
    const db = await done(indexedDB.open('evergreen'));
    const rows = await done(db.transaction(name).objectStore(name).getAll());
    db.close();
    return rows;
  }, table);
}

/** Writes records as an earlier year left them. */
export async function putRows(
  page: Page,
  table: string,
  rows: Record<string, unknown>[],
): Promise<void> {
  await page.evaluate(
    async ([name, all]) => {
      const opening = indexedDB.open('evergreen');
      await new Promise((resolve) => {
        opening.addEventListener('success', resolve);
      });
      const transaction = opening.result.transaction(name, 'readwrite');
      for (const row of all) transaction.objectStore(name).put(row);
      await new Promise((resolve) => {
        transaction.addEventListener('complete', resolve);
      });
      opening.result.close();
    },
    [table, rows] as const,
  );
}
