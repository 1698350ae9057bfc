import { defineConfig } from 'vitest/config';

/** Folders whose tests take minutes: `npm test` leaves them out, `npm run test:all` runs them too. */
const EXHAUSTIVE = ['bench', 'end-to-end', 'faults', 'model', 'newcomer'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

/** Tests that drive the built site in Chromium; `npm run test:all` runs them. */
const BROWSER = ['test/browser/**/*.test.{ts,tsx}'];

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Every file imports the SDK or the rules: to share them halves the time. No test changes a module.
    isolate: false,
    maxWorkers: '100%',
    // The SDK warns on Node 20 in every worker; the functions run on 24.
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    projects: [
      {
        extends: true,
        test: { name: 'quick', include: ['test/**/*.test.ts'], exclude: [...EXHAUSTIVE, ...BROWSER] },
      },
      { extends: true, test: { name: 'exhaustive', include: EXHAUSTIVE } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: BROWSER,
          globalSetup: 'test/browser/setup/build-once.ts',
          // A browser on a busy machine is late at times. A fault of a page fails every time.
          retry: 2,
        },
      },
    ],
  },
});
