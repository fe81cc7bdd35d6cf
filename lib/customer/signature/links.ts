import { normaliseAddress } from '../address.ts';
import { handleIn, type Handle } from './handles.ts';

const EMAIL =
  /[^\s<>"'(),;:[\]@：，；、（）|]{1,64}@[^\s<>"'(),;:[\]@：，；、（）|\p{Script=Han}]{3,253}/gu;
/** `priya [at] acme [dot] com`, as people write against robots. */
const HIDDEN = /\s?[[({]\s?(at|dot)\s?[\])}]\s?/gi;
const LINK =
  /(?:https?:\/\/|(?<![\p{L}\p{N}@.])(?=www\.|wa\.me\/|line\.me\/|t\.me\/))((?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,20}(?:\/[^\s<>"'，；、)]*)?)/giu;
const BARE = /^((?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,20})\/?$/i;
/** Sites of everybody: they say nothing of a firm. */
const PUBLIC =
  /(?:^|\.)(?:linkedin|facebook|fb|twitter|x|instagram|youtube|xing|github|tiktok|weibo|calendly|zoom|teams|microsoft|outlook|google|goo|aka|bit|linktr|maps|apple|mailchimp|qrco|weixin|qq|line|wa|t)\.(?:com|de|me|net|cn|gl|ly|ee|us|be|ms|do)(?:\.cn)?$/i;

/** What a text holds of addresses on the net, and the text without them. */
interface Links {
  emails: string[];
  sites: string[];
  handles: Handle[];
  rest: string;
}

/** @param labelled What it says is a website stands behind such a label */
export function linksIn(text: string, labelled = false): Links {
  const emails: string[] = [];
  const sites: string[] = [];
  const handles: Handle[] = [];
  const withoutEmails = text
    .replaceAll(HIDDEN, (_, word: string) => (word.toLowerCase() === 'at' ? '@' : '.'))
    .replaceAll(EMAIL, (written) => {
      const email = normaliseAddress(written.replace(/[.。!?…]+$/, ''));
      if (email) emails.push(email);
      return email ? ' ' : written;
    });
  const rest = withoutEmails.replaceAll(LINK, (_, link: string) => {
    const handle = handleIn(link);
    if (handle) handles.push(handle);
    else sites.push(link);
    return ' ';
  });
  const [, bare] = labelled ? (BARE.exec(rest.trim()) ?? []) : [];
  if (bare) sites.push(bare);
  return {
    emails,
    sites: sites.map(hostOf).filter((host) => !PUBLIC.test(host)),
    handles,
    rest: bare
      ? ''
      : rest
          .replaceAll(/\(\s*\)/g, '')
          .replaceAll(/\s+/g, ' ')
          .trim(),
  };
}

/** A host without what stands before and behind it. */
function hostOf(link: string): string {
  return (link.split('/', 1)[0] ?? '').toLowerCase().replace(/^www\d?\./, '');
}
