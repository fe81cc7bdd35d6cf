/** One way to tell an element, and how soon it may no longer hold: the more, the sooner. */
export interface Part {
  css: string;
  cost: number;
}

/** Attributes that sites set for themselves and for those who cannot see, and seldom change. */
const NAMED =
  /^(?:name|itemprop|type|data-[a-z-]*(?:test|id|name|field|property|role|type|key)[a-z-]*)$/;
const ADDRESS = /^(?:mailto:)?[^\s@<>]{1,64}@[^\s@<>]{3,253}$/;
/** Beginnings that style sheet tools give to names that they draw anew at each build. */
const DRAWN = /^(?:css|sc|jss|emotion|svelte|makeStyles|Mui)-/;
/** Longest attribute that is looked at, in UTF-16 units. */
const LONGEST = 80;
const MOST_PARTS = 8;

/** Whether a name was thought of by somebody, and not drawn: only words, none of them a hash. */
export function isWordLike(name: string): boolean {
  if (name.length < 2 || name.length > 60 || !/^[A-Za-z][A-Za-z_-]*$/.test(name)) return false;
  if (DRAWN.test(name)) return false;
  const words = name.split(/[-_]+|(?<=[a-z])(?=[A-Z])/).filter(Boolean);
  const isWord = (word: string) =>
    word.length > 1 && /^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(word) && !/[^aeiouy]{5,}/i.test(word);
  return words.every(isWord) && words.some((word) => word.length > 2 && /[aeiouy]/i.test(word));
}

/** An attribute's value as it stands in a selector. */
const quoted = (value: string) => `"${value.replaceAll(/["\\]/g, String.raw`\$&`)}"`;

/** How an element can be told by itself, the most lasting way first; never by what it says of somebody. */
export function partsOf(element: Element): Part[] {
  const said = wordsOf(element.textContent);
  const parts = Array.from(element.attributes).flatMap(({ name, value }) =>
    value.length > LONGEST && !ADDRESS.test(value) ? [] : partOf(name, value.trim(), said),
  );
  const classes = Array.from(element.classList)
    .filter((name) => name.length > 3 && isWordLike(name))
    .map((name) => ({ css: `.${name}`, cost: 5 }));
  return [...parts, ...classes, { css: element.localName, cost: 8 }]
    .filter(({ css }) => css !== '')
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST_PARTS);
}

function partOf(name: string, value: string, said: ReadonlySet<string>): Part[] {
  if (name === 'href') return linkPart(value);
  // The address changes with each person; that it stands there does not.
  if (ADDRESS.test(value)) {
    return name !== 'value' && /^[a-z-]+$/.test(name) ? [{ css: `[${name}]`, cost: 1 }] : [];
  }
  if (name === 'id') return idPart(value);
  if (name === 'aria-label') return labelPart(value, said);
  if (name === 'role') return [{ css: `[role=${quoted(value)}]`, cost: 3 }];
  if (name === 'contenteditable') return [{ css: '[contenteditable]', cost: 4 }];
  if (!NAMED.test(name) || !isWordLike(value.replaceAll(/[.:]/g, '-'))) return [];
  return tells(value, said) ? [] : [{ css: `[${name}=${quoted(value)}]`, cost: 1 }];
}

function linkPart(value: string): Part[] {
  const scheme = /^(?:mailto|tel):/i.exec(value)?.[0].toLowerCase();
  return scheme ? [{ css: `[href^="${scheme}" i]`, cost: 2 }] : [];
}

/** `message-header` as it is; of `pane_12` what stands before the number. */
function idPart(value: string): Part[] {
  if (isWordLike(value)) return [{ css: `#${value}`, cost: 1 }];
  const start = /^(.*[a-zA-Z][-_])\d+$/.exec(value)?.[1];
  const lasts = start && isWordLike(start.replace(/[-_]$/, ''));
  return lasts ? [{ css: `[id^=${quoted(start)}]`, cost: 3 }] : [];
}

/** `From: Lin Wei` by its beginning; `Message body` as a whole. */
function labelPart(value: string, said: ReadonlySet<string>): Part[] {
  const start = /^[^:：@\d]{1,30}[:：]/.exec(value)?.[0];
  if (start && !tells(start, said)) return [{ css: `[aria-label^=${quoted(start)}]`, cost: 3 }];
  const plain = value !== '' && !/[@\d]/.test(value) && !tells(value, said);
  return plain ? [{ css: `[aria-label=${quoted(value)}]`, cost: 4 }] : [];
}

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .slice(0, 500)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu),
  );

/** Whether a value says what the element says: a name, most likely. */
const tells = (value: string, said: ReadonlySet<string>): boolean =>
  [...wordsOf(value)].some((word) => said.has(word));
