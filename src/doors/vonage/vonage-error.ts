import { randomUUID } from 'node:crypto';
import { ApiRefusal, jsonReply } from '../api/api-door.js';

/** A refusal of the newer APIs of Vonage. */
interface VonageProblem {
  /** Part of the URL of its description, such as `/messages#1020`. */
  readonly type: string;
  readonly title: string;
  readonly detail: string;
}

/** Creates a refusal in the words of the newer APIs of Vonage (RFC 9457). */
export function vonageProblem(status: number, { type, title, detail }: VonageProblem): ApiRefusal {
  const url = `https://developer.vonage.com/api-errors${type}`;
  const { headers: _, ...reply } = jsonReply(status, {
    type: url,
    title,
    detail,
    instance: randomUUID(),
  });
  return new ApiRefusal(
    { ...reply, headers: { 'content-type': 'application/problem+json' } },
    `${title}: ${detail}`,
  );
}

/** Creates the refusal of a request whose value of a field cannot be used. */
export function invalidField(field: string, reason: string): ApiRefusal {
  return vonageProblem(422, {
    type: '/messages#1020',
    title: 'Invalid params',
    detail: `${field}: ${reason}`,
  });
}
