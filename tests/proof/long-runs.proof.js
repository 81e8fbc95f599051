// @ts-check
import { join } from 'node:path';
import { projectRoot } from '../set-up/command.js';
import { installPython, run } from './proof.js';

const FRAMEWORKS = 'tests/e2e/frameworks';
const VENV = join(projectRoot, 'node_modules/.cache/django');

/** Tests at their full length, and tests that need Python. */
export const proofs = {
  'better-auth': () => playwright([`--config=${FRAMEWORKS}`]),

  async 'django-allauth'() {
    const requirements = join(projectRoot, FRAMEWORKS, 'django/requirements.txt');
    const python = await installPython(VENV, '--only-binary=:all:', '-r', requirements);
    await playwright([`--config=${FRAMEWORKS}`], { DJANGO_PYTHON: python });
  },

  '200 sign-ups in parallel': () =>
    playwright(['tests/e2e/parallel-sign-ups.spec.ts'], { PROOF: '1' }),

  '200 parallel tests, half with faults': () =>
    playwright(['tests/e2e/faults-of-others.spec.ts'], { PROOF: '1' }),

  '100 sign-ups with --hide-codes': () =>
    playwright(['tests/e2e/hidden-codes.spec.ts'], { PROOF: '1' }),

  'every hostile mail, as a page of any site': () =>
    playwright(['tests/e2e/hostile-mails.spec.ts'], { PROOF: '1' }),

  'eight workers': () => playwright(['tests/e2e/kinds-of-runs.spec.ts'], { PROOF: '1' }),

  'QR codes and codes in images': () =>
    playwright(['tests/e2e/qr-code.spec.ts', 'tests/e2e/image-code.spec.ts'], { PROOF: '1' }),

  '1,000 inboxes at one shared server': () => vitest('tests/http/api/many.test.ts'),

  'each layout of codes and links in each language': () =>
    vitest('tests/extract/codes', 'tests/extract/links'),

  'no regular expression that reads mail backtracks': async () => {
    const units = ['npx', 'vitest', 'run', 'tests/extract/regex-safety.test.ts'];
    await run(units, { cwd: projectRoot, env: { PROOF: '1' } });
  },

  'a web inbox of 5,000 mails, and axe in each of its tabs': () =>
    playwright(['tests/e2e/web-inbox-lost.spec.ts', 'tests/e2e/web-inbox-access.spec.ts'], {
      PROOF: '1',
    }),
};

/** @param {string[]} paths */
async function vitest(...paths) {
  await run(['npx', 'vitest', 'run', ...paths], { cwd: projectRoot, env: { PROOF: '1' } });
}

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
async function playwright(args, env = {}) {
  await run(['npx', 'playwright', 'test', ...args], { cwd: projectRoot, env });
}
