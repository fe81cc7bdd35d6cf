/** Where a dossier is shown, open at one of its entries. */
export function placeOf(personId: string, entryId?: string): string {
  return `/person/${personId}${entryId === undefined ? '' : `/${entryId}`}`;
}
