import { defineConfig } from 'vitest/config';
import config from '../../vitest.config.ts';
import { TESTS } from './sample.ts';

/** The tests that can notice a mutant: not those whose subject runs in a process of its own, from files unchanged. */
export default defineConfig({
  ...config,
  test: {
    ...config.test,
    include: [`${process.env[TESTS]}/**/*.test.ts`],
    exclude: [
      '**/*.{slow,browser}.test.ts',
      'test/{e2e,hardening}/**',
      'test/cli/{cli,feedback}.test.ts',
      'test/deploy.test.ts',
    ],
  },
});
