/**
 * What a step may use. `panel` waits for the open side panel.
 * @typedef {{
 *   mail: import('puppeteer-core').Page,
 *   openMail: (language: string) => Promise<void>,
 *   openPanel: () => Promise<import('puppeteer-core').Page>,
 *   panel: () => Promise<import('puppeteer-core').Page>,
 * }} Stage
 */

/**
 * The main job, step by step; after each one a picture is taken. A new step is one more row.
 * @type {{ name: string, take: (stage: Stage) => Promise<unknown> }[]}
 */
export const WALK = [
  { name: 'A mail of a customer', take: ({ openMail }) => openMail('en') },
  { name: 'The panel beside it', take: ({ openPanel }) => openPanel() },
  {
    name: 'A reply is written',
    async take({ mail }) {
      const reply = await mail.waitForSelector('[role=textbox]');
      await reply.type('Absolutely no problem, I guarantee it.');
    },
  },
  { name: 'The same in Simplified Chinese', take: ({ openMail }) => openMail('zh-CN') },
  { name: 'The same in Traditional Chinese', take: ({ openMail }) => openMail('zh-TW') },
];
