// Says which modules are loaded, as soon as they are.
const HOOKS = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  export async function load(url, context, next) {
    writeSync(2, url + '\\n');
    return next(url, context);
  }
`)}`;

/** Argument of Node by which a process prints the URL of each module that it loads to stderr. */
export const PRINT_MODULES: string = `--import=data:text/javascript,${encodeURIComponent(
  `import { register } from 'node:module'; register(${JSON.stringify(HOOKS)});`,
)}`;
