import { defineConfig } from '@playwright/experimental-ct-react';
import sandbox from './playwright.sandbox.config.js';

export default defineConfig({ ...sandbox, testDir: 'src', testMatch: '*.spec.tsx' });
