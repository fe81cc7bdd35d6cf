/** Longest name, subject, product or other single line that is kept, in UTF-16 units. */
export const LINE = 200;
/** Longest note that is kept, in UTF-16 units. */
export const NOTE = 20_000;
