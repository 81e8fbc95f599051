import { defineBddConfig } from 'playwright-bdd';
import sandbox from './playwright.sandbox.config.js';

const testDir = defineBddConfig({ features: 'features/*.feature', steps: 'features/*.ts' });

export default { ...sandbox, testDir };
