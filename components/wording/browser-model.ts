import { INSTRUCTION } from '../../lib/phrasing/other-wording.ts';
import type { Language } from '../../lib/phrasing/rule.ts';
import { LANG } from '../../lib/phrasing/guard-words.ts';

interface Texts {
  expectedInputs: { type: 'text'; languages: string[] }[];
  expectedOutputs: { type: 'text'; languages: string[] }[];
}

interface Session {
  prompt(text: string, options: { signal: AbortSignal }): Promise<string>;
  destroy(): void;
}

interface Model {
  availability(texts: Texts): Promise<string>;
  create(
    options: Texts & {
      initialPrompts: { role: 'system'; content: string }[];
      signal: AbortSignal;
    },
  ): Promise<Session>;
}

declare global {
  /** The browser's own model, on this computer; few browsers have it. */
  var LanguageModel: Model | undefined;
}

const textsIn = (language: Language): Texts => {
  const texts = [{ type: 'text' as const, languages: [LANG[language]] }];
  return { expectedInputs: texts, expectedOutputs: texts };
};

/**
 * Whether the browser's own model is there for a language. One that would first have to be downloaded is
 * not: nothing here may start that.
 */
export async function modelIsReady(language: Language): Promise<boolean> {
  try {
    return (await globalThis.LanguageModel?.availability(textsIn(language))) === 'available';
  } catch {
    return false;
  }
}

/** Asks the model, on this computer. Rejects where it is not ready, or fails. */
export async function askModel(
  sentence: string,
  language: Language,
  signal: AbortSignal,
): Promise<string> {
  const model = globalThis.LanguageModel;
  if (!model || !(await modelIsReady(language))) throw new Error('No model is ready');
  const session = await model.create({
    ...textsIn(language),
    initialPrompts: [{ role: 'system', content: INSTRUCTION[language] }],
    signal,
  });
  try {
    return await session.prompt(sentence, { signal });
  } finally {
    session.destroy();
  }
}
