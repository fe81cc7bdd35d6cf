import type { CountryCode } from 'libphonenumber-js/max';
import { cells } from './cells.ts';
import { handleOf, isApp, type Handle } from './handles.ts';
import type { Label, Piece } from './labels.ts';
import { linksIn } from './links.ts';
import { phonesIn, type CardPhone } from './phones.ts';
import { isPlaceMore } from './places.ts';
import { shapeOf, type Shape } from './shapes.ts';

/** What was found on a card, before it is decided what is whose. */
export interface Draft {
  emails: string[];
  sites: string[];
  handles: Handle[];
  phones: CardPhone[];
  /** The name behind a label or in a header. */
  named: string | undefined;
  texts: Record<Shape, string[]>;
}

export function newDraft(): Draft {
  const texts = { name: [], role: [], unit: [], organisation: [], place: [], other: [] };
  return { emails: [], sites: [], handles: [], phones: [], named: undefined, texts };
}

const CALLED = new Set<Label>(['phone', 'mobile', 'switchboard']);

/** Puts one stretch of a line where it belongs. @param follows The stretch before was an address */
export function sort(
  draft: Draft,
  { labels, text }: Piece,
  country: CountryCode | undefined,
  follows: boolean,
): void {
  const told = labels.filter((label) => label !== 'fax');
  if (told.includes('skip') || told.length < Math.min(labels.length, 1)) return;
  const { emails, sites, handles, rest } = linksIn(text, told.includes('web'));
  draft.emails.push(...emails);
  draft.sites.push(...sites);
  const apps = told.filter(isApp);
  draft.handles.push(...handles, ...apps.flatMap((app) => handleOf(app, rest) ?? []));
  const calls = told.length === 0 || told.some((label) => CALLED.has(label));
  const left = calls ? withoutPhones(draft, rest, told, country) : rest;
  if (apps.length > 0 || !/\p{L}/u.test(left)) return;
  place(draft, told[0], left, follows);
}

function place(draft: Draft, label: Label | undefined, text: string, follows: boolean): void {
  if (label === 'name') draft.named ??= text;
  else if (label === 'role' || label === 'unit' || label === 'organisation' || label === 'place') {
    draft.texts[label].push(text);
  } else if (follows && isPlaceMore(text)) draft.texts.place.push(text);
  else for (const cell of cells(text)) draft.texts[shapeOf(cell)].push(cell);
}

function withoutPhones(
  draft: Draft,
  text: string,
  labels: Label[],
  country: CountryCode | undefined,
): string {
  const { phones, rest } = phonesIn(text, labels.length > 0, country);
  const shared = labels.includes('switchboard') && { shared: true as const };
  const kind = labels.includes('mobile') && { kind: 'mobile' as const };
  draft.phones.push(...phones.map((phone) => ({ ...phone, ...kind, ...shared })));
  return rest;
}
