import { framesOf, isShown, linkOf } from './reading/documents.ts';
import { line, mailtoAddress, People } from './reading/people.ts';
import type { Page, SeenAs, Site } from './site.ts';

/** Roundcube's own classes for the rows of a mail's header, the same in every skin since 0.9. */
const HEADER_ROWS = [
  ['from', 'from'],
  ['replyto', 'replyTo'],
  ['to', 'to'],
  ['cc', 'cc'],
  ['bcc', 'cc'],
] as const satisfies [string, SeenAs][];

/** The header of the open mail: elastic, then larry. The mail's own text is never inside it. */
const HEADER = '#message-header, #messageheader';

/** Roundcube 1.4 to 1.6, elastic and larry: message view, preview beside the list, composer. */
export const site: Site = {
  id: 'roundcube',

  recognises: (page) => page.querySelector('script[src*="program/js/app"]') !== null,

  read(page) {
    const own = ownAddresses(page);
    const draft = page.querySelector<HTMLTextAreaElement>('textarea[name="_to"]');
    if (draft) return readDraft(page, own);
    const header = page.querySelector(HEADER);
    if (header) return readMessage(page, header, own);
    // A mail without a header that we know: this skin is not understood.
    if (page.querySelector('#messagebody')) return undefined;
    for (const [frame, preview] of framesOf(page)) {
      if (frame.name !== 'messagecontframe' || !isShown(frame)) continue;
      const header = preview.querySelector(HEADER);
      if (header) return readMessage(preview, header, [...own, ...ownAddresses(preview)]);
    }
    return { site: site.id, kind: 'none', people: [], own, url: linkOf(page) };
  },
};

function readMessage(page: Document, header: Element, own: string[]): Page {
  const people = new People();
  for (const [row, as] of HEADER_ROWS) {
    // Details that are folded away count: Roundcube keeps To and Cc there.
    for (const cell of header.querySelectorAll(`.header.${row}`)) {
      const links = cell.querySelectorAll('a.rcmContactAddress');
      for (const link of links) {
        people.add(as, mailtoAddress(link.getAttribute('href')), link.textContent);
      }
      if (links.length === 0) people.add(as, cell.textContent);
    }
  }
  const subject = line(ownText(header.querySelector('.subject')));
  return {
    site: site.id,
    kind: 'message',
    people: people.list,
    own: [...new Set(own)],
    ...(subject && { subject }),
    url: linkTo(page),
  };
}

function readDraft(page: Document, own: string[]): Page {
  const people = new People();
  for (const [name, as] of [
    ['_to', 'to'],
    ['_cc', 'cc'],
    ['_bcc', 'cc'],
  ] as const) {
    const field = page.querySelector<HTMLTextAreaElement>(`textarea[name="${name}"]`);
    if (field) people.addHeader(as, field.value);
  }
  const subject = line(page.querySelector<HTMLInputElement>('input[name="_subject"]')?.value);
  return {
    site: site.id,
    kind: 'draft',
    people: people.list,
    own,
    ...(subject && { subject }),
    url: linkOf(page),
  };
}

/** The user: identities of the composer, the name above the folders, or the page's own settings. */
function ownAddresses(page: Document): string[] {
  const shown = [...page.querySelectorAll('select[name="_from"] option, .username')].slice(0, 20);
  const found = shown.map((element) => line(element.textContent));
  for (const script of [...page.querySelectorAll('script:not([src])')].slice(0, 20)) {
    const name = /"username":"([^"\\]{3,200})"/.exec(script.textContent.slice(0, 100_000))?.[1];
    if (name) found.push(name);
  }
  return [...new Set(found.filter((text) => text.includes('@')))];
}

/** Link to the mail itself, without what belongs to this visit only. */
function linkTo(page: Document): string {
  const here = new URL(page.URL);
  const uid = here.searchParams.get('_uid');
  const mbox = here.searchParams.get('_mbox');
  if (!uid || !mbox) return linkOf(page);
  const query = new URLSearchParams({ _task: 'mail', _action: 'show', _mbox: mbox, _uid: uid });
  return `${here.origin}${here.pathname}?${query.toString()}`;
}

/** Text of an element without the buttons and screen reader labels inside it. */
function ownText(element: Element | null): string {
  if (!element) return '';
  const texts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('.voice, a')) texts.push(node.nodeValue ?? '');
  }
  return texts.join('');
}
