import { defineConfig } from 'vitest/config';
import config from '../vitest.config.ts';

/** What `npm run test:slow` runs: what takes long by its nature, such as processes that are killed again and again. */
export default defineConfig({
  ...config,
  // Its processes share two cores with those of the test beside it.
  test: {
    ...config.test,
    include: ['test/**/*.slow.test.ts'],
    exclude: [],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
