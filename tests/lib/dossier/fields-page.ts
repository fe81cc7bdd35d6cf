import { ELSEWHERE, fields, sections } from '../../../lib/dossier/fields.ts';
import { sentenceIn, type Word } from '../../../lib/i18n/words.ts';

const CLASS = ['ordinary', 'private', 'judgement', 'sensitive'];
const FILL = { hand: 'by hand', confirmed: 'from a page, confirmed', never: 'never automatic' };

const three = (word: Word) =>
  (['en', 'zh-CN', 'zh-TW'] as const).map((locale) => sentenceIn(word, locale)).join(' · ');

function section({ title, fields: ids }: (typeof sections)[number]): string {
  const lines = ids.map((id) => {
    const { topic, label, type, sensitivity, fill, ask, telling, shown } = fields[id];
    const cells = [
      topic ?? '',
      `\`${id}\``,
      three(label),
      type,
      `${sensitivity} ${CLASS[sensitivity]}`,
      FILL[fill],
      ask ? 'yes' : '',
      [telling, shown].filter(Boolean).join(' '),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    `## ${three(title)}`,
    '',
    '| topic | field | label | type | class | filled | asked | card |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

/** The page of docs that lists every field. */
export function fieldsPage(): string {
  const elsewhere = Object.entries(ELSEWHERE).map(
    ([name, { topic, table }]) => `| ${topic ?? ''} | \`${name}\` | ${table} |`,
  );
  return `# Fields of the dossier

Written from the rows in \`lib/dossier/fields\` by \`npx vitest run -c tests/vitest.config.ts tests/lib/dossier -u\`.

Numbers are those of the 66 topics of a customer profile. **Class**: 0 ordinary, 1 private, 2 a judgement of the user's own, 3 sensitive: off until switched on with a reason, and checked again after a year. Only classes 0 and 1 are counted, asked or shown on the card, the last in the order of the column _card_: with the name on _top_, as a _topic_ to talk about, or among the facts. A user may add questions of their own, of classes 0 to 2. Places, people and organisations are kept as text.

${sections.map(section).join('\n\n')}

## Kept elsewhere

No facts: they have a table of their own.

| topic | name | table |
| --- | --- | --- |
${elsewhere.join('\n')}

## Left out

Topic 40 asks for a person's health. Only \`care_needs\` is there: what to do, as they told it. Of topic 19 the children's problems are not asked for.
`;
}
