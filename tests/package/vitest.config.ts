import { defineConfig } from 'vitest/config';
import { limits } from '../../vitest.config.js';

/** These tests install packages and start browsers, one after another. */
export default defineConfig({ test: { include: ['tests/package/*.test.ts'], ...limits } });
