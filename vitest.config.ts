import { defineConfig } from 'vitest/config';

/** What `npm test` runs; the three beside the tests, `test/vitest.*.config.ts`, run the rest. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/**/*.slow.test.ts', 'test/**/*.browser.test.ts', 'test/**/*.engine.test.ts'],
    setupFiles: ['test/refuseNetwork.ts'],
    execArgv: ['--import', new URL('./src/stripTypes.mjs', import.meta.url).href],
    // Processes start slowly on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One process a core, and files one after the other in it: the parsers, the tagger and the models are loaded once a
    // process, not once a file. A test leaves nothing behind in a module, in the environment or in the clock.
    pool: 'forks',
    isolate: false,
    maxWorkers: '100%',
  },
});
