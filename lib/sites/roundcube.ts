import type { Site } from './site.ts';

/** The addresses in the rows of a mail's header: classes that are the same in every skin since 0.9. */
const row = (name: string) => `.header.${name} a.rcmContactAddress, .header.${name}:not(:has(a))`;
const field = (name: string) => `textarea[name="${name}"]`;

/** The header of the open mail: elastic, then larry. The mail's own text is never inside it. */
const HEADER = '#message-header, #messageheader';

/** Roundcube 1.4 to 1.6, elastic and larry: message view, preview beside the list, composer. */
export const site: Site = {
  id: 'roundcube',
  name: 'Roundcube',
  hosts: [],
  mark: 'script[src*="program/js/app"]',
  own: 'select[name="_from"] option, .username',
  views: [
    {
      kind: 'draft',
      region: `form:has(${field('_to')})`,
      people: { to: field('_to'), cc: `${field('_cc')}, ${field('_bcc')}` },
      subject: 'input[name="_subject"]',
      editor: '#composebody, #composebody_ifr',
    },
    {
      // Details that are folded away count: To and Cc are kept there.
      kind: 'message',
      region: HEADER,
      people: {
        from: row('from'),
        replyTo: row('replyto'),
        to: row('to'),
        cc: `${row('cc')}, ${row('bcc')}`,
      },
      subject: '.subject',
    },
    {
      kind: 'record',
      region: 'body:has(#contacthead)',
      people: { mentioned: 'a.email' },
      name: '.namefield.name',
      phone: 'a.phone',
      organisation: '.namefield.organization',
    },
    // A mail without a header that we know: another skin.
    { kind: 'message', region: `body:not(:has(${HEADER})):has(#messagebody)`, people: {} },
  ],
  refine: (page, read) => ({
    ...read,
    own: [...new Set([...read.own, ...userOf(page), ...userOf(top(page))])],
    url: linkTo(page) ?? read.url,
  }),
};

/** The page around the preview. */
const top = (page: Document) => page.defaultView?.frameElement?.ownerDocument ?? page;

/** The user in the settings that the page was made with. */
function userOf(page: Document): string[] {
  return [...page.querySelectorAll('script:not([src])')].slice(0, 20).flatMap((script) => {
    const name = /"username":"([^"\\]{3,200})"/.exec(script.textContent.slice(0, 100_000))?.[1];
    return name?.includes('@') ? name : [];
  });
}

/** Link to the mail itself, without what belongs to this visit only. */
function linkTo(page: Document): string | undefined {
  const here = new URL(page.URL);
  const uid = here.searchParams.get('_uid');
  const mbox = here.searchParams.get('_mbox');
  if (!uid || !mbox) return undefined;
  const query = new URLSearchParams({ _task: 'mail', _action: 'show', _mbox: mbox, _uid: uid });
  return `${here.origin}${here.pathname}?${query.toString()}`;
}
