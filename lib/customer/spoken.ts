import { together, type EvergreenDb } from '../db/db.ts';

const HAN = /\p{Script=Han}/u;

/**
 * How a Chinese name is said: its pinyin, syllable by syllable, surnames in their own reading (单
 * shan, 曾 zeng). The dictionary is a file of its own and loaded at the first such name.
 */
export async function spokenOf(name: string): Promise<string | undefined> {
  return HAN.test(name) ? (await dictionary())(name) : undefined;
}

/** The same for many names: the dictionary is asked for at the first Chinese one, and then at hand. */
export function speaker(): (name: string) => Promise<string | undefined> | string | undefined {
  let speak: Speak | undefined;
  return (name) => {
    if (!HAN.test(name)) return undefined;
    return speak ? speak(name) : dictionary().then((loaded) => (speak = loaded)(name));
  };
}

type Speak = (name: string) => string | undefined;

async function dictionary(): Promise<Speak> {
  const [{ pinyin }, { fold }] = await Promise.all([
    import('pinyin-pro'),
    import('../search/fold.ts'),
    import('../search/all-characters.ts'),
  ]);
  return (name) => {
    // The list of surnames is Simplified.
    const syllables = pinyin(fold(name), {
      surname: 'head',
      toneType: 'none',
      type: 'array',
      nonZh: 'removed',
    });
    return syllables.join(' ') || undefined;
  };
}

/** So many people are looked at in one go. */
const PAGE = 500;
const DONE = 'spoken';

/** Gives the people who were saved before there was pinyin theirs; once on each device. */
export async function speakOlder(db: EvergreenDb): Promise<void> {
  if (await db.device.get(DONE)) return;
  let last = '';
  for (;;) {
    const people = await db.people.where('id').above(last).limit(PAGE).toArray();
    const silent = people.filter((person) => person.spoken === undefined && HAN.test(person.name));
    const spoken = new Map<string, string | undefined>();
    for (const { name } of silent) spoken.set(name, await spokenOf(name));
    const ids = silent.map(({ id }) => id);
    await together(db, () =>
      // By the name as it is now: it may have been changed meanwhile.
      db.people
        .where('id')
        .anyOf(ids)
        .modify((person) => {
          const said = spoken.get(person.name);
          if (said) person.spoken = said;
        }),
    );
    last = people.at(-1)?.id ?? last;
    if (people.length < PAGE) break;
  }
  await db.device.put({ key: DONE, value: 'all' });
}
