// An application that sends by one SDK: each line of its input is a call, and each line of its output the answer.
import { createInterface } from 'node:readline';

const sender = await import(`./senders/${process.argv[2]}.js`);

for await (const line of createInterface({ input: process.stdin })) {
  const { call, mail } = JSON.parse(line);
  const answer = call === 'expects' ? sender.failure : await sender[call]?.(mail);
  process.stdout.write(`${JSON.stringify({ has: call in sender, answer: answer ?? null })}\n`);
}
