#!/usr/bin/env node
import { exitCodeOf } from './cli/exit-code.js';
import { findVerb, runVerb, unknownCommand, type VerbOutput } from './cli/run-verb.js';

const OUTPUT: VerbOutput = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
};

/** Runs the command `playwright-inbox`, and loads nothing that another command needs. */
async function main(args: string[]): Promise<void> {
  const [command = '', ...rest] = args;
  const verb = findVerb(args);
  if (verb) await runVerb(verb, args, OUTPUT);
  else if (command === 'explain') {
    const { explainMail } = await import('./cli/explain-mail.js');
    OUTPUT.out(await explainMail(rest));
  } else if (command === 'divert') {
    const { runDiverted } = await import('./divert/run-diverted.js');
    process.exitCode = await runDiverted(rest);
  } else if (command === 'prove') {
    const { prove } = await import('./prove/prove.js');
    process.exitCode = await prove(rest, OUTPUT.out);
  } else if (command && !command.startsWith('-')) throw unknownCommand(args);
  else {
    const { serve } = await import('./cli/serve/serve.js');
    await serve(args, OUTPUT.out);
  }
}

main(process.argv.slice(2)).catch(async (error: unknown) => {
  const { describeFailure } = await import('./cli/describe-failure.js');
  OUTPUT.err(await describeFailure(error));
  process.exit(exitCodeOf(error));
});
