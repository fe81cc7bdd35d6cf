import { readAround } from './reading/around.ts';
import { linkOf, type Part } from './reading/documents.ts';
import { ownAddresses } from './reading/own.ts';
import { line, People } from './reading/people.ts';
import { readJsonLd, readMicrodata } from './reading/schema-org.ts';
import { selectedAddresses } from './reading/selection.ts';
import type { Page, Site } from './site.ts';

/** Reads any page: what the user selected, schema.org people, and whoever else can be seen. */
export function readGeneric(
  page: Document,
  parts: readonly Part[],
  site: Partial<Site>,
  own: readonly string[],
): Page {
  const people = new People();
  const ownHere = ownAddresses(parts, site.own);
  for (const part of parts) {
    if ('getSelection' in part) {
      for (const address of selectedAddresses(part as Document)) people.add('mentioned', address);
      readJsonLd(part as Document, people);
      readMicrodata(part as Document, people);
    }
  }
  for (const person of readAround(parts, [...ownHere, ...own], site.without).people) {
    people.put(person);
  }
  const subject = line(page.title);
  const { list } = people;
  const roles = list.some(({ as }) => as !== 'mentioned');
  return {
    site: site.id ?? 'generic',
    kind: list.length > 0 ? (roles ? 'message' : 'record') : 'none',
    sure: false,
    people: list,
    own: ownHere,
    ...(list.length > 0 && subject && { subject }),
    url: linkOf(page),
  };
}
