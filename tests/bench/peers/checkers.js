import { AhoCorasick } from '@monyone/aho-corasick';
import { TextlintKernel } from '@textlint/kernel';
import text from '@textlint/textlint-plugin-text';
import { text as alex } from 'alex';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import rule from 'textlint-rule-write-good';
import writeGood from 'write-good';

const inside = (loaded) => loaded.default ?? loaded;

/** The checkers, ready to work; each answers how much it found. @param phrases for the list of phrases */
export async function checkers(phrases) {
  const kernel = new TextlintKernel();
  const options = {
    ext: '.txt',
    filePath: 'mail.txt',
    plugins: [{ pluginId: 'text', plugin: inside(text) }],
    rules: [{ ruleId: 'write-good', rule: inside(rule), options: {} }],
  };
  const harper = new LocalLinter({ binary: binaryInlined });
  await harper.setup();
  const list = new AhoCorasick(phrases);
  return {
    'write-good': (mail) => writeGood(mail).length,
    alex: (mail) => alex(mail).messages.length,
    'textlint with write-good': async (mail) =>
      (await kernel.lintText(mail, options)).messages.length,
    'harper.js': async (mail) => (await harper.lint(mail)).length,
    [`Aho-Corasick, ${phrases.length} plain phrases`]: (mail) =>
      list.matchInText(mail.toLowerCase()).length,
  };
}
