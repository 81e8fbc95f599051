// @ts-check
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { layerOverrides } from './layers.js';

/** The file that biome.json extends; a line for each place keeps a change of the table readable. */
const lines = layerOverrides().map((override) => `    ${JSON.stringify(override)}`);
writeFileSync(
  join(import.meta.dirname, 'rules.json'),
  `{\n  "overrides": [\n${lines.join(',\n')}\n  ]\n}\n`,
);
