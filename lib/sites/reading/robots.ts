/** Local parts that no person reads. */
const ROBOT =
  /^(?:(?:no|do[-_]?not)[-_]?reply|mailer-daemon|postmaster|bounces?|newsletters?|notifications?|unsubscribe)(?:$|[-_.+\d])|[-_.]no-?reply$/;

/** How list software writes somebody who posted: `Bob via Buyers`. */
const VIA = /\S\s+(?:via|[通透][过過])\s+\S/i;

/** Whether a mailing list or a robot writes by this address, as it is compared, and name. */
export const isList = (address: string, name: string): boolean =>
  VIA.test(name) || ROBOT.test(address.split('@', 1)[0] ?? '');
