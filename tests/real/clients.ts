import type { BedPlaces } from './bed.ts';
import type { Hands } from './hands.ts';

/** What a salesperson does in one webmail, whichever browser it is open in. */
export interface Client {
  logIn(hands: Hands): Promise<void>;
  /** Shows the list, and no mail. */
  list(hands: Hands): Promise<void>;
  /** Opens a mail of the list. */
  read(hands: Hands, subject: string): Promise<void>;
  /** Answers the mail that is open. */
  reply(hands: Hands): Promise<void>;
  /** Opens somebody in the address book. */
  contact(hands: Hands, name: string): Promise<void>;
  /** Begins a mail to the contact that is open. */
  compose(hands: Hands, subject: string): Promise<void>;
  /** The field in which a mail is written, or the frame with it. */
  editor: string;
  send(hands: Hands): Promise<void>;
}

/** Roundcube, in any skin and with either composer. */
function roundcube(url: string, account: Account, html: boolean): Client {
  const at = (query: string) => `${url}?${query}`;
  const row = (table: string, text: string) =>
    `//*[@id="${table}"]//td[contains(@class, "name") or contains(@class, "subject")][contains(., "${text}")]`;
  const editor = html ? '#composebody_ifr' : '#composebody';
  return {
    editor,
    async logIn(hands) {
      await hands.open(url);
      await hands.fill('#rcmloginuser', account.user);
      await hands.fill('#rcmloginpwd', account.password);
      await hands.click('#rcmloginsubmit');
      await hands.sees('#messagelist');
    },
    async list(hands) {
      // The first list of a new mailbox can get lost while the server makes its index.
      await hands.open(at('_task=mail&_mbox=INBOX'));
      await hands.sees('#messagelist tr.message');
    },
    read: (hands, subject) => hands.click(row('messagelist', subject)),
    async reply(hands) {
      await hands.click('a.reply[title="Reply to sender"]:not(.disabled)');
      await hands.sees(editor);
    },
    async contact(hands, name) {
      await hands.open(at('_task=addressbook'));
      await hands.click(row('contacts-table', name));
    },
    async compose(hands, subject) {
      await hands.click('a.compose:not(.disabled)');
      await hands.sees(editor);
      await hands.fill('input[name="_subject"]', subject);
    },
    send: (hands) => hands.click('.formbuttons .send, #messagetoolbar .send'),
  };
}

type Account = Pick<BedPlaces, 'user' | 'password'>;

/** SOGo, which is one page for each of its parts. */
export function sogo(bed: BedPlaces): Client {
  const { sogoUrl: url, ...account } = bed;
  const part = (name: string) => `${url}so/${account.user}/${name}/view`;
  const editor = '#mailEditor iframe.cke_wysiwyg_frame';
  return {
    editor,
    async logIn(hands) {
      // Whoever is logged in is shown no form.
      await hands.open(`${url}so/${account.user}/logoff`);
      await hands.open(url);
      await hands.fill('input[ng-model="app.creds.username"]', account.user);
      await hands.fill('input[type="password"]', account.password);
      await hands.press('Enter');
      await hands.sees('.sg-message-list-item');
    },
    async list(hands) {
      await hands.open(part('Mail'));
      await hands.sees('.sg-message-list-item');
    },
    async read(hands, subject) {
      await hands.click(`.sg-message-list-item button[aria-label="${subject}"]`);
      await hands.sees('#detailView a.md-caption');
    },
    async reply(hands) {
      await hands.click('#detailView button[aria-label="Reply"]');
      await hands.sees(editor);
    },
    async contact(hands, name) {
      await hands.open(`${part('Contacts')}#!/addressbooks/personal`);
      await hands.click(`md-list-item button[aria-label="${name}"]`);
      await hands.sees('#detailView .msg-body');
    },
    async compose(hands, subject) {
      await hands.click('#detailView a[ng-bind="email.value"]');
      await hands.sees(editor);
      // It takes the focus some time after it is there.
      await hands.sees('#mailEditor md-chips input:focus');
      await hands.fill('#mailEditor input[name="subject"]', subject);
    },
    send: (hands) => hands.click('#mailEditor button[sg-ripple-click="mailEditor"]'),
  };
}

/** Every webmail of the bed: plain text, TinyMCE in two skins, CKEditor 4. */
export const CLIENTS: Record<string, (bed: BedPlaces) => Client> = {
  Roundcube: (bed) => roundcube(bed.plainUrl, bed, false),
  'Roundcube with TinyMCE': (bed) => roundcube(bed.htmlUrl, bed, true),
  "Roundcube's older skin": (bed) => roundcube(bed.larryUrl, bed, true),
  SOGo: sogo,
};
