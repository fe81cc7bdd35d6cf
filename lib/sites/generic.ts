import { framesOf, isShown, linkOf } from './reading/documents.ts';
import { line, mailtoAddress, People } from './reading/people.ts';
import { readJsonLd, readMicrodata } from './reading/schema-org.ts';
import { selectedAddresses } from './reading/selection.ts';
import type { Site } from './site.ts';

/** Most links of one document that are looked at; hidden ones count, so that they cannot stall us. */
const MOST_LINKS = 500;

/** Words of a link that name an action and nobody: "E-mail us", "发邮件". */
const ACTION =
  /^(e-?mail|mail|contact|write|send|reply|联系|聯絡|聯繫|联络|电邮|電郵|邮|郵|发|發|寄|写|寫|回复|回覆)/i;

/** Any page: what the user selected, schema.org people, and the mailto links that can be seen. */
export const site: Site = {
  id: 'generic',

  recognises: () => true,

  read(page) {
    const people = new People();
    readDocument(page, people);
    for (const [frame, inner] of framesOf(page)) {
      if (isShown(frame)) readDocument(inner, people);
    }
    const subject = line(page.title);
    const { list } = people;
    return {
      site: site.id,
      kind: list.length > 0 ? 'message' : 'none',
      people: list,
      own: [],
      ...(subject && { subject }),
      url: linkOf(page),
    };
  },
};

function readDocument(page: Document, people: People): void {
  for (const address of selectedAddresses(page)) people.add('mentioned', address);
  readJsonLd(page, people);
  readMicrodata(page, people);
  let looked = 0;
  for (const link of page.querySelectorAll('a[href^="mailto:" i]')) {
    if (people.full || ++looked > MOST_LINKS) return;
    if (!isShown(link)) continue;
    const text = line(link.textContent);
    const name = text.includes('@') || ACTION.test(text) ? undefined : text;
    people.add('mentioned', mailtoAddress(link.getAttribute('href')), name);
  }
}
