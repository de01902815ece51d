import { defineConfig } from 'vitest/config';
import config from '../vitest.config.ts';

/** A browser on a busy machine is slow, and nothing here waits for a clock. In ms. */
const TIMEOUT = 300_000;

/** What `npm run test:web` runs: the web reader in a browser, where there is one. */
export default defineConfig({
  ...config,
  test: { ...config.test, include: ['test/web/browser/*.browser.test.ts'], exclude: [], testTimeout: TIMEOUT },
});
