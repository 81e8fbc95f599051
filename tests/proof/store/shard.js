// @ts-check
import { connectMailServer } from '../../../dist/server.js';

// A shard with workers that sign up over HTTP: its arguments are the URL of the mail server, that of the application,
// and how many workers and sign-ups of each there are. It prints a line for each sign-up, with what came of it.
const [mailUrl = '', appUrl = '', workers = '4', signUps = '100'] = process.argv.slice(2);

await Promise.all(Array.from({ length: Number(workers) }, () => work()));

async function work() {
  const mailServer = await connectMailServer(mailUrl, { timeout: 60_000 });
  for (let count = 0; count < Number(signUps); count += 1) {
    const outcome = await signUp(mailServer).catch((error) => `lost: ${error.message}`);
    process.stdout.write(`${outcome.split('\n', 1)[0]}\n`);
  }
  await mailServer.close();
}

/** @param {Awaited<ReturnType<typeof connectMailServer>>} mailServer */
async function signUp(mailServer) {
  const inbox = await mailServer.createInbox();
  await fetch(`${appUrl}/sign-up?email=${encodeURIComponent(inbox.address)}`);
  const code = await inbox.waitForCode();
  const query = new URLSearchParams({ email: inbox.address, code });
  const outcome = await (await fetch(`${appUrl}/verify?${query}`)).text();
  await inbox.close();
  return outcome;
}
