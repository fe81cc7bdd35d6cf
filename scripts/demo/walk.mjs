/** How long the guard waits for a pause in writing, and then some, ms. */
const PAUSE = 600;

const pause = () => new Promise((done) => setTimeout(done, PAUSE));

/** Sets a date as a person would: React hears of it by the event. */
function setDate(input, day) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, day);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The mail shows two people, so the panel asks; with one it files the note by itself. */
async function fileNote(stage) {
  const panel = await stage.panel();
  const ask = `section[aria-label="${stage.say('whoIsNoteAbout')}"]`;
  await panel.locator(`${ask} ::-p-aria([name="${stage.sample.from.name}"])`).click();
}

async function recordSale(stage, daysAgo) {
  const soldOn = Temporal.Now.plainDateISO().subtract({ days: daysAgo }).toString();
  await stage.click('sale');
  const panel = await stage.panel();
  await panel.locator('form:has(input[type=date]) input:not([type])').fill(stage.sample.product);
  const date = await panel.waitForSelector('form input[type=date]');
  await date.evaluate(setDate, soldOn);
  await stage.click('recordSale');
}

async function showDueStep(stage) {
  const panel = await stage.panel();
  await panel.locator('a[href="#/today"]').click();
  const summary = `section[aria-label="${stage.sample.from.name}"] summary`;
  await panel.locator(summary).click();
  await panel.$eval(summary, (begin) => begin.closest('section').scrollIntoView());
}

async function showMarkIn(stage, language) {
  await stage.changeLanguage(language);
  await stage.open();
  await stage.click('addPerson');
  await stage.write(stage.sample.reply);
  await pause();
  await stage.openCard();
}

/**
 * The main job, step by step; after each one a picture is taken. A new step is one more row. `keep`
 * names the picture that the README shows of it.
 * @type {{ name: string, take: (stage: import('./stage.mjs').Stage) => Promise<unknown>, keep?: string }[]}
 */
export const WALK = [
  {
    name: 'Nobody is known yet',
    async take(stage) {
      await stage.open('/inbox');
      await stage.openPanel();
    },
  },
  { name: 'Sample customers to look around', take: (stage) => stage.click('loadSample') },
  { name: 'A mail of somebody new', take: (stage) => stage.open() },
  { name: 'One click adds the person', take: (stage) => stage.click('addPerson') },
  {
    name: 'A right-click asks whom the note is about',
    take: (stage) => stage.note(stage.sample.learned),
  },
  { name: 'The note is kept, with its source', take: fileNote },
  {
    name: 'A sale of two days ago is recorded',
    keep: 'panel.png',
    // Kept on weekends too, so that the first call is due on any day this runs.
    async take(stage) {
      await stage.change({ weekends: 'none' });
      await recordSale(stage, 2);
    },
  },
  { name: 'The due call and how to begin it', take: showDueStep },
  {
    name: 'A promise in the reply is marked',
    take: (stage) => stage.write(stage.sample.reply),
  },
  {
    name: 'The mark is explained',
    keep: 'guard.png',
    take: (stage) => stage.openCard(),
  },
  {
    name: 'The sentence that was chosen',
    take: (stage) => stage.mail.keyboard.press('Enter'),
  },
  { name: 'The same in Simplified Chinese', take: (stage) => showMarkIn(stage, 'zh-CN') },
  { name: 'The same in Traditional Chinese', take: (stage) => showMarkIn(stage, 'zh-TW') },
];
