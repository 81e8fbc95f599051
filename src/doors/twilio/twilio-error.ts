import { ApiRefusal, jsonReply } from '../api/api-door.js';

export function twilioError(status: number, code: number, message: string): ApiRefusal {
  const more_info = `https://www.twilio.com/docs/errors/${code}`;
  return new ApiRefusal(
    jsonReply(status, { code, message, more_info, status }),
    `${code}: ${message}`,
  );
}

/** Creates the refusal of a path that leads nowhere, or no longer. */
export function notFound(path: string): ApiRefusal {
  return twilioError(404, 20_404, `The requested resource ${path} was not found`);
}
