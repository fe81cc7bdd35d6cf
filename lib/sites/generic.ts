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
  const ownHere = ownAddresses(parts, site.own);
  const around = readAround(parts, [...ownHere, ...own], site.without);
  const people = new People();
  const documents = parts.filter(isDocument);
  for (const part of documents) {
    for (const address of selectedAddresses(part)) people.add('mentioned', address);
  }
  const selected = people.list.length > 0;
  const readSchemas = () =>
    documents.forEach((part) => {
      readJsonLd(part, people);
      readMicrodata(part, people);
    });
  // Whom the page names for programs goes before what only stands somewhere on it.
  if (!around.sure) readSchemas();
  for (const person of around.people) people.put(person);
  if (around.sure) readSchemas();
  const { list } = people;
  const roles = list.some(({ as }) => as !== 'mentioned');
  const subject = line(page.title);
  const found = list.length === 0 ? 'none' : roles ? 'message' : 'record';
  const kind = around.kind === 'none' || around.kind === 'record' ? found : around.kind;
  return {
    site: site.id ?? 'generic',
    kind,
    sure: around.sure && !(selected && kind === 'record'),
    people: list,
    ...(kind === 'record' && around.organisation && { organisation: around.organisation }),
    own: [...new Set([...ownHere, ...around.own])],
    ...(list.length > 0 && subject && { subject }),
    url: linkOf(page),
  };
}
