import { afterAll, beforeAll, describe, it } from 'vitest';
import { startBed, type Bed } from '../real/bed.ts';
import { Shipped } from './shipped.ts';

/** The way of a new user on real software: switched on by the browser's own prompt, noted by its own menu. */
describe('1.3 the shipped build beside a real Roundcube', () => {
  let bed: Bed;
  let shipped: Shipped;

  beforeAll(async () => {
    bed = await startBed();
    shipped = await Shipped.start();
  }, 300_000);
  afterAll(async () => {
    await shipped.stop();
    await bed.stop();
  });

  it('a mail is opened, the site switched on, the sender added, a line of the mail noted', async () => {
    const { tab } = shipped;
    await tab.goto(bed.plainUrl);
    await tab.type('#rcmloginuser', bed.user);
    await tab.type('#rcmloginpwd', bed.password);
    await tab.click('#rcmloginsubmit');
    await tab.waitForSelector('#messagelist tr.message');
    const link = await tab.$eval(
      'aria/关于新车床的验收时间',
      (subject) => subject.closest('tr')?.querySelector('a')?.href ?? '',
    );
    await tab.goto(link);
    await tab.waitForSelector('#messagebody');

    await shipped.openPanel();
    await shipped.sees('Evergreen is not switched on for 127.0.0.1.');
    await shipped.answer('127.0.0.1', 'Tab', 'Return');
    await shipped.sees('王建国');
    await shipped.press('Add to customers');
    await shipped.sees('No contact yet');
    await shipped.noteByMenu('#messagebody > div');
    await shipped.sees('Note saved for 王建国.');
    shipped.picture('roundcube');
  });
});
