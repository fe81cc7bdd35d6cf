/** Latest instant that a stamp can carry: nine base-36 digits of ms, beyond the year 5000. */
const DIGITS = 9;
const COUNTER_DIGITS = 3;
const COUNTER_MAX = 36 ** COUNTER_DIGITS - 1;

const base36 = (value: number, digits: number) => value.toString(36).padStart(digits, '0');

/**
 * The next stamp of a hybrid logical clock: nine base-36 digits of ms, three of a counter, six of
 * the device. String order is time order, and a stamp is always above the last one that this
 * database saw, even when the machine's clock was set back.
 * @param last the newest stamp so far, if any
 * @param now epoch ms
 * @param device six base-36 digits
 */
export function nextStamp(last: string | undefined, now: number, device: string): string {
  const lastMs = last ? Number.parseInt(last.slice(0, DIGITS), 36) : -1;
  if (now > lastMs) return base36(now, DIGITS) + base36(0, COUNTER_DIGITS) + device;
  const counter = last ? Number.parseInt(last.slice(DIGITS, DIGITS + COUNTER_DIGITS), 36) : 0;
  return counter < COUNTER_MAX
    ? base36(lastMs, DIGITS) + base36(counter + 1, COUNTER_DIGITS) + device
    : base36(lastMs + 1, DIGITS) + base36(0, COUNTER_DIGITS) + device;
}

/** Stands before every stamp of an instant or of a later one. @param at epoch ms */
export const stampsFrom = (at: number): string => base36(at, DIGITS);

/** A new device's six base-36 digits. */
export function newDevice(): string {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return base36(value % 36 ** 6, 6);
}
