import { readAround } from './reading/around.ts';
import { linkOf, type Part } from './reading/documents.ts';
import { ownAddresses } from './reading/own.ts';
import { line, People } from './reading/people.ts';
import { readJsonLd, readMicrodata } from './reading/schema-org.ts';
import { selectedAddresses } from './reading/selection.ts';
import type { Page, Site } from './site.ts';

const isDocument = (part: Part): part is Document => 'getSelection' in part;

/** Reads any page: what the user selected, who can be seen, and people in the terms of schema.org. */
export function readGeneric(
  page: Document,
  parts: readonly Part[],
  site: Partial<Site>,
  own: readonly string[],
): Page {
  const documents = parts.filter(isDocument);
  const ownHere = ownAddresses(parts, site.own);
  const around = readAround(parts, [...ownHere, ...own], site.without);
  const people = new People();
  for (const part of documents) {
    for (const address of selectedAddresses(part)) people.add('mentioned', address);
  }
  const selected = people.list.length > 0;
  for (const person of around.people) people.put(person);
  for (const part of documents) {
    readJsonLd(part, people);
    readMicrodata(part, people);
  }
  const { list } = people;
  const roles = list.some(({ as }) => as !== 'mentioned');
  const subject = line(page.title);
  const kind =
    around.kind !== 'none' ? around.kind : roles ? 'message' : list.length > 0 ? 'record' : 'none';
  return {
    site: site.id ?? 'generic',
    kind,
    sure: around.sure && !(selected && kind === 'record'),
    people: list,
    own: [...new Set([...ownHere, ...around.own])],
    ...(list.length > 0 && subject && { subject }),
    url: linkOf(page),
  };
}
