/**
 * Loads a screen or form that the panel does not start with, and before it the words of all such screens.
 * @param load imports its module
 */
export async function withWords<T>(load: () => Promise<T>): Promise<T> {
  await import('./late-words.ts');
  return load();
}
