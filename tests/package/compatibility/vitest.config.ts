import { defineConfig } from 'vitest/config';
import { limits } from '../../../vitest.config.js';

/** Run by `npm run proof -- compatibility`: it installs many versions of many packages. */
export default defineConfig({
  test: { include: ['tests/package/compatibility/*.test.ts'], ...limits },
});
