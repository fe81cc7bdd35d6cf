import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { MAILS, nearest } from './mails.mjs';

const file = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const STYLE = file('mail.css');
const PAGES = {
  '/': { template: file('mail.html'), slots: mailSlots },
  '/inbox': { template: file('inbox.html'), slots: inboxSlots },
};

function person(label, { name, address }) {
  return `<dt>${label}</dt><dd><a href="mailto:${address}">${name}</a> <span>&lt;${address}&gt;</span></dd>`;
}

function mailSlots(lang) {
  const { labels, body, from, to, cc, ...mail } = MAILS[lang];
  return {
    ...mail,
    replyLabel: labels.reply,
    send: labels.send,
    people: person(labels.from, from) + person(labels.to, to) + person(labels.cc, cc),
    body: body.map((text) => `<p>${text}</p>`).join(''),
  };
}

/** No address stands in the list: nobody is open there. */
function inboxSlots(lang) {
  const rows = Object.entries(MAILS).map(
    ([other, { from, subject }]) =>
      `<li lang="${other}"><a href="/?lang=${other}"><b>${from.name}</b> ${subject}</a></li>`,
  );
  return { inbox: MAILS[lang].inbox, mails: rows.join('') };
}

function answer(request) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const preferred = request.headers['accept-language']?.split(/[,;]/)[0] || 'en';
  const wanted = searchParams.get('lang') ?? '';
  const lang = wanted in MAILS ? wanted : nearest(preferred);
  const { template, slots } = PAGES[pathname] ?? PAGES['/'];
  const filled = { lang, ...slots(lang) };
  return template.replace(/\{\{(\w+)\}\}/g, (_, slot) => filled[slot]);
}

/** Serves the sample mails on the loopback host alone, in the language that the browser prefers. */
export async function serveMail() {
  const server = createServer((request, response) => {
    const style = request.url === '/mail.css';
    response.setHeader('content-type', `text/${style ? 'css' : 'html'}; charset=utf-8`);
    response.end(style ? STYLE : answer(request));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
