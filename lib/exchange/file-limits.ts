/** What is more than an address book has; each is met within a moment and with little memory. */
const MB = 1024 * 1024;

/** Largest file, in bytes. */
export const LARGEST_FILE = 200 * MB;
/** Largest JSON, in bytes: it can only be parsed as a whole. */
export const LARGEST_JSON = 64 * MB;
/** Most rows of a table or cards of an address book. */
export const MOST_RECORDS = 250_000;
export const MOST_COLUMNS = 1000;
/** Longest row of a table or property of a card, in UTF-16 units. */
export const LONGEST_ROW = MB;
/** Longest line of a card, in UTF-16 units: a photo may stand in one. */
export const LONGEST_LINE = 16 * MB;
/** Most levels of JSON. */
export const DEEPEST = 20;
/** Most values of one kind that a person has. */
export const MOST_VALUES = 50;
