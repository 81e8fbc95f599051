import { readFileSync } from 'node:fs';
import getPort from 'get-port';
import { expect, it, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { CommandProcess } from '../cli/command-process.js';

const FOLDER = 'examples/deploy';
const COMMAND = 'node_modules/.bin/playwright-inbox';
const ANY_KEYS = '/etc/inbox/keys.json';
const LAST_LINE = /^CMD (?<command>\[.*\])$/m;

const [deployment, service] = parseAllDocuments(read('kubernetes.yaml')).map((document) => {
  expect(document.errors).toEqual([]);
  return document.toJS();
});
const { inbox } = parse(read('compose.yaml')).services;
const [container] = deployment.spec.template.spec.containers;

// Redis is at its own place in a cluster; tests/http/journal has a real one.
test.each<[string, string[]]>([
  ['Dockerfile', JSON.parse(LAST_LINE.exec(read('Dockerfile'))?.groups?.['command'] ?? '[]')],
  ['compose.yaml', inbox.command],
  ['kubernetes.yaml', container.args],
])(
  'the command of %s starts a server that its probes find ready',
  async (_, [command, ...args]) => {
    expect(command).toBe(COMMAND);
    const [smtpPort, httpPort] = [await getPort(), await getPort()];
    const run = CommandProcess.run([
      ...args
        .filter((arg) => !arg.startsWith('--store='))
        .map((arg) => arg.replace(ANY_KEYS, `${FOLDER}/keys.json`)),
      ...['--smtp-port', `${smtpPort}`, '--http-port', `${httpPort}`],
    ]);
    await run.said(/"event":"ready"/);
    for (const probe of [container.readinessProbe, container.livenessProbe])
      expect((await fetch(`http://127.0.0.1:${httpPort}${probe.httpGet.path}`)).status).toBe(200);
    const { keys } = JSON.parse(read('keys.json'));
    const metrics = service.metadata.annotations['prometheus.io/path'];
    const headers = { 'x-api-key': keys.at(-1).key };
    expect((await fetch(`http://127.0.0.1:${httpPort}${metrics}`, { headers })).status).toBe(200);
  },
);

it('exposes the ports that the server listens on', () => {
  const ports = container.ports.map(
    ({ containerPort }: { containerPort: number }) => containerPort,
  );
  expect(read('Dockerfile')).toContain(`EXPOSE ${ports.join(' ')}`);
  expect(inbox.ports).toEqual(ports.map((port: number) => `${port}:${port}`));
  const names = container.ports.map(({ name }: { name: string }) => name);
  expect(service.spec.ports.map(({ targetPort }: { targetPort: string }) => targetPort)).toEqual(
    names,
  );
});

function read(name: string): string {
  return readFileSync(`${FOLDER}/${name}`, 'utf8');
}
