/** Why a file as a whole is not read; each has one clear sentence on the screen. */
export type Unreadable =
  | 'empty' // nothing in it
  | 'tooLarge' // more bytes than any address book has
  | 'tooManyRecords'
  | 'tooManyColumns'
  | 'tooLongCell' // also what a quotation mark that is never closed looks like
  | 'openQuote' // a quotation mark that is never closed; `place` is its row
  | 'workbook' // xlsx, xls, ods, numbers: save it as CSV first
  | 'zipped' // zip, gzip, 7z, rar: unpack it first
  | 'webPage' // HTML or XML, also behind the name .xls: open it and save it as CSV
  | 'backup' // a backup of ours: it is restored, not imported
  | 'newer' // written by a newer release of ours
  | 'binary' // a picture, a program…
  | 'notJson'
  | 'tooDeep'; // JSON with more levels than any address book has

/** The whole file is refused, and nothing was read from it. */
export class UnreadableFileError extends Error {
  override name = 'UnreadableFileError';
  readonly reason: Unreadable;
  /** The row or record where it was met, from 1, where there is one. */
  readonly place: number | undefined;

  constructor(reason: Unreadable, place?: number) {
    super(place === undefined ? reason : `${reason} at ${place}`);
    this.reason = reason;
    this.place = place;
  }
}
