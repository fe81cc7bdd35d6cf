import { line } from './reading/people.ts';
import { isList } from './reading/robots.ts';
import type { SeenPerson, Site } from './site.ts';

/** The one sender; the name stands before it in an element of its own. */
const SENDER = 'a.md-caption';
const OPEN_MAIL = '[ui-view="message"]';
const chips = (model: string) => `md-chips[ng-model$="${model}"] md-chip-template`;

/** SOGo 5: three columns for mail and for contacts, and a dialog or a window to write in. */
export const site: Site = {
  id: 'sogo',
  name: 'SOGo',
  hosts: [],
  mark: 'script[src*="/SOGo.woa/WebServerResources/"]',
  own: '[ng-bind="::activeUser.email"]',
  without: 'md-sidenav, md-virtual-repeat-container',
  views: [
    {
      kind: 'draft',
      region: '#mailEditor',
      people: {
        to: chips('editable.to'),
        cc: `${chips('editable.cc')}, ${chips('editable.bcc')}`,
      },
      subject: 'input[ng-model$="editable.subject"]',
      editor: 'iframe.cke_wysiwyg_frame, textarea',
    },
    {
      kind: 'message',
      region: `${OPEN_MAIL}:has(${SENDER})`,
      // Whoever has a name is shown by that alone.
      people: {
        from: SENDER,
        to: chips('message.to'),
        cc: `${chips('message.cc')}, ${chips('message.bcc')}`,
      },
      subject: '[ng-bind$="message.subject"]',
    },
    {
      kind: 'record',
      region: '[ui-view="card"]:has(.msg-header)',
      people: { mentioned: '[ng-bind="email.value"]' },
      name: '.msg-header .sg-md-display-2--thin',
      phone: 'a[href^="tel:"]',
      organisation: '.msg-header .sg-md-display-2-subheader--thin',
    },
  ],
  refine(page, read) {
    const people = read.people
      .map((person) => withName(page, person))
      .filter(({ address, name }) => address !== undefined || name !== userName(page));
    const [{ address = '', name = '' } = {}] = people;
    return { ...read, people, sure: read.sure && !isList(address, name) };
  },
};

const userName = (page: Document) =>
  line(page.querySelector('[ng-bind="::activeUser.identification"]')?.textContent);

/** The sender's address is a text of its own: a name that looks like another address is none. */
function withName(page: Document, person: SeenPerson): SeenPerson {
  const sender = page.querySelector(`${OPEN_MAIL} ${SENDER}`);
  const name = person.as === 'from' ? line(sender?.previousElementSibling?.textContent) : '';
  return name && name !== person.address ? { ...person, name } : person;
}
