import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { MAILS, nearest } from './mails.mjs';

const TEMPLATE = readFileSync(new URL('mail.html', import.meta.url), 'utf8');

function person(label, { name, address }) {
  return `<dt>${label}</dt><dd><a href="mailto:${address}">${name}</a> <span>&lt;${address}&gt;</span></dd>`;
}

function languageLink(lang, current) {
  const mark = lang === current ? ' aria-current="page"' : '';
  return `<a href="?lang=${lang}" lang="${lang}"${mark}>${MAILS[lang].language}</a>`;
}

function mailPage(lang) {
  const { subject, inbox, labels, hint, body, from, to, cc } = MAILS[lang];
  const slots = {
    lang,
    subject,
    inbox,
    hint,
    replyLabel: labels.reply,
    send: labels.send,
    languages: Object.keys(MAILS)
      .map((other) => languageLink(other, lang))
      .join(''),
    people: person(labels.from, from) + person(labels.to, to) + person(labels.cc, cc),
    body: body.map((text) => `<p>${text}</p>`).join(''),
  };
  return TEMPLATE.replace(/\{\{(\w+)\}\}/g, (_, slot) => slots[slot]);
}

/** Serves the sample mail on the loopback host alone, in the language that the browser prefers. */
export async function serveMail() {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const preferred = request.headers['accept-language']?.split(/[,;]/)[0] || 'en';
    const wanted = searchParams.get('lang') ?? '';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(mailPage(wanted in MAILS ? wanted : nearest(preferred)));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
