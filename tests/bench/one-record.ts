import type { Rows } from '../../lib/search/haystack.ts';

const answered = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(new Error('not read', { cause: request.error })),
    );
  });

const STORE = 'one';

/** The same text as in the parts, in one record. @returns reads it, by IndexedDB alone */
export async function storeAsOne(name: string, parts: Rows[]): Promise<() => Promise<unknown>> {
  const opening = indexedDB.open(name);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
  const opened = await answered(opening);
  const record = Object.fromEntries(
    (['ids', 'latin', 'wide'] as const).map((key) => [
      key,
      parts.map((rows) => rows[key]).join(''),
    ]),
  );
  await answered(opened.transaction(STORE, 'readwrite').objectStore(STORE).put(record, 1));
  return () => answered(opened.transaction(STORE).objectStore(STORE).get(1));
}
