/** Titles of the specs of a suite, and of those inside it, that did not come out as they should. */
const badSpecs = ({ title, specs = [], suites = [] }) =>
  [
    ...specs.filter(({ ok }) => !ok).map((spec) => spec.title),
    ...suites.flatMap((suite) => badSpecs(suite)),
  ].map((path) => `${title} › ${path}`);

const badTests = ({ name, message, assertionResults }) => {
  const bad = assertionResults.filter(({ status }) => status === 'failed');
  // A file that broke before its first test names none.
  if (bad.length === 0 && message) return [`${name} › ${message.split('\n')[0]}`];
  return bad.map(({ fullName }) => `${name} › ${fullName}`);
};

/**
 * Reads what a test runner wrote of itself, by runner: how many tests passed, failed and were left
 * out or flaky, and the names of those that failed.
 */
export const READ = {
  vitest: ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
    leftOut: numPendingTests + numTodoTests,
    names: testResults.flatMap((file) => badTests(file)),
  }),
  playwright: ({ stats, suites }) => ({
    passed: stats.expected,
    failed: stats.unexpected,
    leftOut: stats.skipped + stats.flaky,
    names: suites.flatMap((suite) => badSpecs(suite)),
  }),
};
