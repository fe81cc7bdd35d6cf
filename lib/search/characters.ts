/** Two that names have and the table leaves out. */
const MORE = '瑯 琅|鼇 鳌';

const simplified = new Map<string, string>();

/**
 * Takes in the one table of Traditional characters and their Simplified forms: `後 后|…`. It is three
 * times as large as the search itself, so pages load it as a module of its own (`all-characters.ts`),
 * and the background, which has to stay small and cannot load modules, as a file.
 */
export function learnCharacters(pairs: string): void {
  for (const pair of `${pairs}|${MORE}`.split('|')) {
    const [traditional, plain] = pair.split(' ');
    if (traditional && plain) simplified.set(traditional, plain);
  }
}

/** The same character as it is written in Simplified Chinese. */
export function simplifiedOf(character: string): string {
  // Unfolded lines would be stored, and never be found.
  if (simplified.size === 0) throw new Error('The table of characters is not loaded yet');
  return simplified.get(character) ?? character;
}
