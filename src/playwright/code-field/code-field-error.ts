import { InboxError } from '../../errors.js';

/** Is thrown by `fillCode()` when there is no field for the code, or the fields do not hold it afterwards. */
export class CodeFieldError extends InboxError {}
