import { defineConfig } from 'vitest/config';
import config from '../vitest.config.ts';

/** What `npm run test:engine` runs: what needs OpenSearch, which it fetches and starts itself. */
export default defineConfig({
  ...config,
  test: { ...config.test, include: ['test/**/*.engine.test.ts'], exclude: [], maxWorkers: 1, hookTimeout: 300_000 },
});
