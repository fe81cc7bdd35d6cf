import type { Page, SeenAs, SeenPerson } from '../site.ts';
import type { Part } from './documents.ts';
import { fieldsIn, senderIn } from './fields.ts';
import { FIELDS, gather, type Place } from './gather.ts';
import { inLists } from './lists.ts';
import { isMine, seemMine } from './own.ts';
import { People } from './people.ts';
import { recordAround } from './record.ts';
import { isSure } from './sure.ts';

/** Bars and columns beside what is open. */
const ASIDE =
  'nav, footer, [role=navigation], [role=contentinfo], [role=menu], [role=alert], [role=status], [class~=alert]';
const COLUMN = 'aside, [role=complementary]';

const IN_MAIL: ReadonlySet<string> = new Set(['from', 'replyTo', 'to', 'cc'] satisfies SeenAs[]);

/** Mails of a thread that are folded up; a button that opens a menu is none. */
const CLOSED =
  '[aria-expanded="false"]:not(button, [aria-haspopup]), [data-expanded="false"], .collapsed, .is-collapsed';

/** Most people in the headers of one page that are compared with each other. */
const MOST_HEAD = 120;

/** What was read without landmarks. */
export type Around = Pick<Page, 'kind' | 'sure' | 'people' | 'organisation'> & { own: string[] };

/** Reads a mail or a record from what can be seen inside these parts. @param own addresses of the user */
export function readAround(
  parts: readonly (Part | Element)[],
  own: readonly string[],
  without?: string,
): Around {
  const seen = parts
    .flatMap((part) => gather(part))
    .filter(({ element }) => !(without && element.closest(without)));
  const mine = new Set(
    [...own, ...seen.filter(isMine).map(({ address = '' }) => address)].map(lower),
  );
  const isListed = inLists(seen);
  const open = seen.filter(
    ({ element, label }) => !element.closest(ASIDE) && label?.role !== 'owner',
  );
  const places = open.filter((place) => !isListed(place));
  const fields = fieldsIn(parts);
  const known = mine.size > 0;
  const seeming = known ? [] : seemMine(places, seen, fields.phone !== undefined).map(lower);
  for (const address of seeming) mine.add(address);
  const found = [
    ...new Set(seen.flatMap(({ address = '' }) => (mine.has(lower(address)) ? address : []))),
  ];
  const name = fields.from ?? (fields.to && senderIn(parts));
  const record = (among: Place[]) => recordAround(parts, among, mine, COLUMN, fields);
  const mail = mailAmong(places, open, mine);
  // A ticket tells to whom it went, and beside it who asks.
  const isTicket = mail?.kind === 'message' && mail.people.every(({ as }) => as !== 'from');
  const ticket = isTicket ? places.filter(({ label }) => !isOfMail(label)) : [];
  const read: Omit<Around, 'own'> = ticket.some(({ label }) => label?.role === 'mail' && label.text)
    ? { ...record(ticket), sure: false }
    : (mail ??
      (name ? { kind: 'message', sure: false, people: [{ as: 'from', name }] } : record(places)));
  // A mail of which only the user could be read: who it is with stands there in a way unknown to us.
  const isUnread =
    read.kind === 'message' && read.people.every(({ address = '' }) => mine.has(lower(address)));
  // A mail from or to somebody who only seems to be the user may as well be with them.
  const has = (test: (one: SeenPerson) => boolean) => read.people.some(test);
  const isGuess =
    has(({ address = '' }) => seeming.includes(lower(address))) &&
    !has(({ as, address = '' }) => as === 'from' && !mine.has(lower(address)));
  if (isGuess) read.sure = false;
  return { ...read, ...(isUnread && { kind: 'unclear', sure: false }), own: found };
}

const isOfMail = (label: Place['label']) => label !== undefined && IN_MAIL.has(label.role);

const lower = (text: string) => text.toLowerCase();

/** The mail that is open: the outermost header, since frames inside it hold what the mail itself says. */
function mailAmong(
  all: Place[],
  open: Place[],
  mine: ReadonlySet<string>,
): Omit<Around, 'own'> | undefined {
  const among = all.filter(({ label }) => isOfMail(label));
  const home = among.find(isSender)?.element.ownerDocument ?? among[0]?.element.ownerDocument;
  const header = among.filter(({ element }) => element.ownerDocument === home).slice(0, MOST_HEAD);
  const [recipient] = header;
  if (!recipient) return undefined;
  if (isWritten(header)) return draftOf(header, mine);
  // In a thread each mail has the same markup; what a mail quotes has another.
  const senders = header.filter(isSender);
  const recipients = header.filter((place) => !senders.includes(place));
  const first = bestSender(senders, recipients);
  const shape = first && shapeOf(first);
  const heads = senders.filter((place) => shapeOf(place) === shape);
  const last = heads.at(-1);
  const people = new People();
  for (const place of header.slice(last ? header.indexOf(last) : 0)) {
    if (place === last || !senders.includes(place)) put(people, place, place.label?.role as SeenAs);
  }
  const before = last ?? senderBefore(recipient, open, mine);
  if (before && !last) put(people, before, 'from');
  const others = heads.filter(({ address = '' }) => !mine.has(lower(address)));
  const one = new Set(others.map(({ address = '' }) => lower(address))).size < 2;
  for (const place of heads) if (place.address !== last?.address) put(people, place, 'mentioned');
  // A mail that is shown as it came over the wire may be anybody's.
  const told =
    last !== undefined && strengthOf(last, recipients) > 0 && !last.element.closest('pre');
  const list = people.list;
  return { kind: 'message', sure: told && one && isSure('message', list, [...mine]), people: list };
}

const isSender = ({ label, element }: Place) => label?.role === 'from' && !element.closest(CLOSED);

/** The first of the senders who are told best: in words, and with recipients beside them. */
function bestSender(senders: Place[], recipients: Place[]): Place | undefined {
  const told = senders.map((place) => strengthOf(place, recipients));
  return senders[told.indexOf(Math.max(...told))];
}

/** By the names of a program alone, a row of a list looks like the header of a mail. */
const strengthOf = (place: Place, recipients: Place[]): number =>
  Number(Boolean(place.label?.text)) * 2 + Number(hasRecipient(place, recipients));

function hasRecipient({ element }: Place, recipients: Place[]): boolean {
  let at = element;
  for (let level = 0; at.parentElement && level < 5; level++) {
    if (at.parentElement.localName === 'body') break;
    at = at.parentElement;
  }
  return recipients.some((other) => at.contains(other.element));
}

/** Whoever stands before the recipients, where no label says so. */
const senderBefore = (recipient: Place, open: Place[], mine: ReadonlySet<string>) =>
  open
    .slice(0, open.indexOf(recipient))
    .findLast(
      ({ label, address = '' }) =>
        (!label || (label.role === 'mail' && !label.text)) && !mine.has(lower(address)),
    );

/** Whether recipients are still being written: a field stands in their row. */
const isWritten = (header: Place[]) => {
  const to = header.filter(({ label }) => label?.role === 'to');
  return (
    to.length > 0 &&
    to.every(({ element, label }) => isField(element) || label?.row.querySelector(FIELDS))
  );
};

const isField = (element: Element) => element.matches(FIELDS);

function draftOf(header: Place[], mine: ReadonlySet<string>): Omit<Around, 'own'> {
  const people = new People();
  for (const place of header) {
    // Whom a draft is from is the user.
    if (place.label?.role !== 'from') put(people, place, place.label?.role as SeenAs);
  }
  const list = people.list;
  return { kind: 'draft', sure: isSure('draft', list, [...mine]), people: list };
}

const put = (people: People, { address, name }: Place, as: SeenAs) =>
  people.put({ as, address, name });

/** The markup around a place, by which headers of one program are alike. */
function shapeOf({ element, label }: Place): string {
  let shape = '';
  let at: Element | null = label?.row ?? element;
  for (let level = 0; at && level < 4; at = at.parentElement, level++) {
    shape += `${at.localName}.${at.className} `;
  }
  return shape;
}
