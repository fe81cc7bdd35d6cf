import { expect, test } from 'vitest';
import { readerAt } from '../../lib/sites/access/scripts.ts';
import { sites } from '../../lib/sites/index.ts';

test.each([
  ['https://mail.google.com/mail/u/0/#inbox', ['/sites/gmail.js', '/reader.js']],
  ['https://acme.lightning.force.com/lightning/page/home', ['/sites/salesforce.js', '/reader.js']],
  // A firm's own host: the reader sees by the markup what product it is.
  ['https://mail.acme-pumps.example/roundcube/', ['/reader.js']],
  ['https://mail.google.com.evil.example/', ['/reader.js']],
])('P1 what reads %s is %j', (address, files) => {
  expect(readerAt(new URL(address), sites)).toEqual(files);
});
