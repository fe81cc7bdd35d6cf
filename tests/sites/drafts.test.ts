// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readDraft, readPage } from '../../lib/sites/reading/read-page.ts';
import { site } from '../../lib/sites/roundcube.ts';
import { openMarkup } from './saved-page.ts';

const compose = (to: string) =>
  openMarkup(
    `<form><textarea name="_to">${to}</textarea><div id="composebody" contenteditable>Dear all,
      <p>-- <br><a href="mailto:lin@evergreen.example">Lin</a></p></div></form>`,
    'https://mail.evergreen.example/?_task=mail&_action=compose',
  );

test('a draft to nobody yet is a draft, whoever signs it', () => {
  expect(readPage(compose(''), site)).toMatchObject({ kind: 'draft', sure: false, people: [] });
});

test('of a page with two forms, each editor is for the people of its own', () => {
  const page = compose('ann@acme.example');
  const other = page.importNode(compose('bob@acme.example').querySelector('form')!, true);
  page.body.append(other);
  const people = [...page.querySelectorAll('#composebody')].map(
    (editor) => readDraft(page, editor, site).people,
  );
  expect(people).toEqual([
    [{ as: 'to', address: 'ann@acme.example' }],
    [{ as: 'to', address: 'bob@acme.example' }],
  ]);
});

test('on a page of no known product each editor is for the people of its own form', () => {
  const form = (to: string) =>
    `<section><div><label>To <input value="${to}"></label></div><div contenteditable>Dear</div></section>`;
  const page = openMarkup(
    `<div>From: <a href="mailto:cy@acme.example">Cy</a></div>${form('ann@acme.example')}${form('bob@acme.example')}`,
    'https://mail.evergreen.example/',
  );
  const people = [...page.querySelectorAll('[contenteditable]')].map((editor) => {
    const { kind, people } = readDraft(page, editor);
    return [kind, people.map(({ address }) => address)];
  });
  expect(people).toEqual([
    ['draft', ['ann@acme.example']],
    ['draft', ['bob@acme.example']],
  ]);
});
