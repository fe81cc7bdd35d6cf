/** The longest time that the page was busy while something ran, ms; 0 where it was never for 50. */
export async function longestTask(run: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  await run();
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  return longest;
}
