import { defineConfig } from 'vitest/config';
import config from './vitest.config.ts';

/** What `npm run test:web` runs: the web reader in a browser, where there is one. */
export default defineConfig({
  ...config,
  test: { ...config.test, include: ['test/web/browser/*.browser.test.ts'], exclude: [] },
});
