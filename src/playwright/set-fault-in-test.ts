import type { RunFault } from '../mail-server/run-fault.js';
import { TestMail } from './report/test-mail.js';
import { step } from './step.js';

/** Sets a fault as a step of the running test; one of the mail server ends with the test. */
export const setFaultInTest: RunFault = async ({ title, callSite, set, end }) => {
  await step(title, callSite, set);
  if (end) TestMail.current()?.atEnd(end);
};
