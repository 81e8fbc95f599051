// @ts-check
// Prints a fresh address at the source with the URL that it is given, then the code that comes for it.
import { connectMailServer } from '../../../dist/server.js';

const mailServer = await connectMailServer(String(process.argv[2]));
const inbox = await mailServer.createInbox();
process.stdout.write(`${inbox.address}\n`);
process.stdout.write(`${await inbox.waitForCode()}\n`);
await mailServer.close();
