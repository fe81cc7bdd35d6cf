// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { isWordLike } from '../../lib/sites/teach/durable.ts';
import { pointedAt, type Pointed, type Wanted } from '../../lib/sites/teach/pointed.ts';
import { openMarkup } from './saved-page.ts';

const CRM = 'https://crm.example/';

function point(html: string, at: string, wanted: Wanted = 'person'): Pointed {
  const page = openMarkup(html, CRM);
  const element = page.querySelector(at);
  const pointed = element && pointedAt(element, wanted);
  if (!pointed) throw new Error(`nothing tells ${at}`);
  const region = page.querySelector(pointed.region);
  expect(region?.querySelector(pointed.css), JSON.stringify(pointed)).not.toBeNull();
  return pointed;
}

test.each([
  'header',
  'message-header',
  'ReadingPaneContainerId',
  'header_title',
  'subvalue_EMAIL',
  'sender',
])('%s was thought of by somebody', (name) => {
  expect(isWordLike(name)).toBe(true);
});

test.each(['gD', 'iw', 'hb', 'css-abcde', 'sc-dkPtRN', 'fOyUs9', 'ember123', ':1a', 'iAbvQ', 'x'])(
  '%s was drawn by a program',
  (name) => {
    expect(isWordLike(name)).toBe(false);
  },
);

describe('P19 what was pointed at is told by what lasts, and never by what it says of somebody', () => {
  const LIN = { address: 'lin@huaxin.example', name: 'Lin Wei' };
  const OTHER = `<ul><li><span class="gD x1">Somebody Else</span></li></ul>`;

  test.each([
    [
      'an attribute that holds the address, whatever its classes',
      `<div role="main">${OTHER}<h3 class="iw"><span class="gD" email="lin@huaxin.example" name="Lin Wei">Lin Wei</span></h3></div>`,
      'h3 span',
      { css: '[email]', region: '[role="main"]:has([email])', reads: LIN },
    ],
    [
      'a link to the address',
      `<main>${OTHER}<a class="k9x" href="mailto:lin@huaxin.example">Lin Wei</a></main>`,
      'a',
      { css: '[href^="mailto:" i]', region: 'main:has([href^="mailto:" i])', reads: LIN },
    ],
    [
      'the beginning of its label',
      `<div id="ReadingPaneContainerId"><span class="OZZZK" aria-label="From: Lin Wei">Lin Wei</span><span aria-label="To: Ann Lee">Ann Lee</span></div>`,
      'span',
      { css: '[aria-label^="From:"]', reads: { name: 'Lin Wei' } },
    ],
    [
      'a name that the site gave it',
      `<main><div data-field="contact-email">lin@huaxin.example</div><div data-field="owner-email">me@we.example</div></main>`,
      'div',
      { css: '[data-field="contact-email"]', reads: { address: 'lin@huaxin.example' } },
    ],
    [
      'what stands around it',
      `<main><div class="summary"><b>Lin Wei</b></div><div class="history"><b>Ann Lee</b></div></main>`,
      'b',
      { css: '.summary b', region: 'body:has(.summary b)', reads: { name: 'Lin Wei' } },
    ],
    [
      'the beginning of a numbered id',
      `<main><h1 id="record_title_17">Lin Wei</h1><h1>Other</h1></main>`,
      'h1',
      { css: '[id^="record_title_"]', reads: { name: 'Lin Wei' } },
    ],
  ])('%s', (_what, html, at, expected) => {
    const pointed = point(html, at);
    expect(pointed).toMatchObject({ ...expected, weak: false });
    expect(JSON.stringify([pointed.css, pointed.region])).not.toMatch(/lin|wei|huaxin|gD|iw"|OZZ/i);
  });
});

test('without anything lasting it is told by its place, and that is said', () => {
  const pointed = point(
    '<body><div class="a1"><div>Ann</div><div>Lin Wei</div></div></body>',
    '.a1 > :last-child',
  );
  expect(pointed).toMatchObject({ weak: true, reads: { name: 'Lin Wei' } });
});

test('a region that is nothing but the page counts only where the place is', () => {
  const html = '<body><p itemprop="email">lin@huaxin.example</p></body>';
  const { region } = point(html, 'p');
  expect(region).toMatch(/^body:has\(/);
});

test('the picture or name inside a link means the link, a paragraph in an editor the editor', () => {
  const person = point(
    '<main><a href="mailto:lin@huaxin.example"><span>Lin Wei</span></a></main>',
    'span',
  );
  expect(person.reads).toEqual({ address: 'lin@huaxin.example', name: 'Lin Wei' });
  const editor = point(
    '<section id="compose"><div role="textbox" contenteditable="true" aria-label="Message body"><p><b>Dear</b></p></div></section>',
    'b',
    'composer',
  );
  expect(editor).toMatchObject({ region: '#compose:has([role="textbox"])', reads: {} });
  expect(editor.css).toBe('[role="textbox"]');
});

test('of several recipients one is pointed at, and all are found', () => {
  const html = `<form id="compose"><ul class="recipients"><li title="a@x.example">A</li><li title="b@x.example">B</li></ul></form>`;
  const pointed = point(html, 'li:last-child', 'recipients');
  const page = openMarkup(html, CRM);
  expect(page.querySelector(pointed.region)?.querySelectorAll(pointed.css)).toHaveLength(2);
});

test('a page of ten thousand likes is given up on in time', () => {
  const html = `<body>${'<div><div><span>x</span></div></div>'.repeat(2000)}</body>`;
  const page = openMarkup(html, CRM);
  const [, element] = page.querySelectorAll('span');
  const started = performance.now();
  if (element) pointedAt(element, 'person');
  expect(performance.now() - started).toBeLessThan(5000);
});
