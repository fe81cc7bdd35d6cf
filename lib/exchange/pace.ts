/** Longest that a page is kept busy in one go, ms: well below what is felt as a halt. */
const BUSY = 12;

/** Lets everything else in the page have its turn. */
async function rest(): Promise<void> {
  // Unlike a timer it is not slowed down in a tab that is out of sight.
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)));
}

/** What a long loop calls at each step: it rests when the page was kept busy for long enough. */
export function pace(): () => Promise<void> | undefined {
  let since = performance.now();
  const rested = async () => {
    await rest();
    since = performance.now();
  };
  return () => {
    if (performance.now() - since < BUSY) return undefined;
    return rested();
  };
}
