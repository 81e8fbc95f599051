import { defineConfig } from 'vitest/config';
import { limits } from '../../../vitest.config.js';

export default defineConfig({ test: { ...limits, include: ['tests/proof/sources/*.test.ts'] } });
