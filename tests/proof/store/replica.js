// @ts-check
import { SharedServer } from '../../../dist/http/shared-server.js';

// A replica with times that a test can wait for; its arguments are options and times, as JSON.
const [options = '{}', times = '{}'] = process.argv.slice(2);
const server = await SharedServer.start(JSON.parse(options), undefined, JSON.parse(times));
process.stdout.write(
  `ready ${JSON.stringify({ smtp: server.addresses.ports.smtp, http: server.url })}\n`,
);
