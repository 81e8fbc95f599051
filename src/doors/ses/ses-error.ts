import { randomUUID } from 'node:crypto';
import { ApiRefusal, jsonReply } from '../api/api-door.js';
import { xmlReply } from '../api/xml-reply.js';

/** A refusal of Amazon SES, under the names that its two versions have for it. */
export interface SesError {
  readonly status: number;
  /** Name in version 2, such as `BadRequestException`. */
  readonly v2: string;
  /** Name in version 1, such as `InvalidParameterValue`. */
  readonly v1: string;
}

/** Namespace of the XML of version 1. */
export const SES_NAMESPACE = 'http://ses.amazonaws.com/doc/2010-12-01/';

/** A value that cannot be used. */
export const INVALID: SesError = {
  status: 400,
  v2: 'BadRequestException',
  v1: 'InvalidParameterValue',
};

/** Creates a refusal in the form of a version. */
export function sesRefusal(
  version: 'v1' | 'v2',
  { status, v1, v2 }: SesError,
  message: string,
): ApiRefusal {
  if (version === 'v2') {
    const { headers, ...reply } = jsonReply(status, { message });
    return new ApiRefusal(
      {
        ...reply,
        headers: { ...headers, 'x-amzn-errortype': v2, 'x-amzn-requestid': randomUUID() },
      },
      `${v2}: ${message}`,
    );
  }
  const fault = { Type: status < 500 ? 'Sender' : 'Receiver', Code: v1, Message: message };
  const content = { Error: fault, RequestId: randomUUID() };
  return new ApiRefusal(
    xmlReply(status, { name: 'ErrorResponse', namespace: SES_NAMESPACE }, content),
    `${v1}: ${message}`,
  );
}
