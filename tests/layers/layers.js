// @ts-check

/**
 * The folders of src in the order in which data passes through them, and which others each may import. Whatever is not
 * named here is forbidden. `node tests/layers/write.js` turns both tables into the rules of biome.json.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const LAYERS = {
  errors: [],
  faults: ['errors'],
  html: [],
  extract: ['html'],
  message: ['errors', 'html', 'extract'],
  doors: ['errors', 'faults'],
  inbox: ['errors', 'faults', 'html', 'extract', 'message'],
  wire: ['errors', 'faults', 'doors', 'extract', 'message'],
  checks: ['errors', 'html', 'extract', 'message'],
  pictures: ['errors', 'html', 'extract', 'message'],
  outside: ['errors', 'extract', 'message', 'inbox', 'checks'],
  'mail-server': ['errors', 'faults', 'extract', 'message', 'doors', 'inbox', 'wire'],
  client: ['errors', 'faults', 'inbox', 'wire'],
  mcp: ['errors', 'inbox', 'wire', 'client'],
  http: ['errors', 'faults', 'extract', 'message', 'doors', 'inbox', 'wire', 'mail-server', 'mcp'],
  divert: ['errors', 'doors'],
  totp: ['errors'],
  playwright: [
    'errors',
    'faults',
    'extract',
    'message',
    'inbox',
    'checks',
    'pictures',
    'outside',
    'mail-server',
  ],
  prove: ['errors', 'playwright'],
  cli: ['errors', 'extract', 'message', 'doors', 'client', 'mcp', 'http', 'playwright'],
};

/**
 * The packages that only some places may import, with these places.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const PACKAGES = {
  '@playwright/test': ['playwright', 'config.ts', 'index.ts'],
  'playwright-core': ['playwright'],
  '@modelcontextprotocol/server': ['mcp'],
  'smtp-server': ['doors'],
  'cheerio/slim': ['html', 'message', 'pictures'],
  domhandler: ['html'],
  'entities/decode': ['html'],
  'node:http': ['client', 'doors', 'mcp', 'http', 'playwright', 'divert', 'mail-server'],
  imapflow: ['mail-server'],
  ioredis: ['http'],
  'nodemailer/lib/mail-composer': ['doors'],
  'zxing-wasm/reader': ['pictures'],
  'tesseract.js': ['pictures'],
  ws: ['http', 'mail-server'],
};

/** The rules of Biome that enforce both tables. */
export function layerOverrides() {
  return [
    ...Object.entries(LAYERS).map(([folder, imports]) => folderOverride(folder, imports)),
    override('src/*.ts', { paths: forbiddenPackages('index.ts') }),
    override('src/http/web-inbox/**', {
      patterns: [
        {
          group: ['*', '!./*.js'],
          message: 'The browser loads the web inbox as it is: only its own files.',
        },
      ],
    }),
  ];
}

/**
 * @param {string} folder
 * @param {readonly string[]} imports
 */
function folderOverride(folder, imports) {
  const others = Object.keys(LAYERS).filter((name) => name !== folder && !imports.includes(name));
  const group = others.map((name) => `../**/${name}/**`);
  const message = `src/${folder} may import ${imports.join(', ') || 'no other folder'} (tests/layers/layers.js).`;
  return override(`src/${folder}/**`, {
    patterns: [{ group, message }],
    paths: forbiddenPackages(folder),
  });
}

/** @param {string} place */
function forbiddenPackages(place) {
  return Object.fromEntries(
    Object.entries(PACKAGES)
      .filter(([, places]) => !places.includes(place))
      .map(([name, places]) => [
        name,
        { message: `Only ${places.join(' and ')} may import ${name}.` },
      ]),
  );
}

/**
 * @param {string} includes
 * @param {object} options
 */
function override(includes, options) {
  const noRestrictedImports = { level: 'error', options };
  return { includes: [includes], linter: { rules: { style: { noRestrictedImports } } } };
}
