import { accepted, post } from './sent-mail.js';
import type { TextDoorUnderTest } from './sent-text.js';

/** Sends an action to the API of Amazon SNS. */
export function postSns(
  apiUrl: string,
  fields: Readonly<Record<string, string>>,
): Promise<Response> {
  const headers = {
    authorization: 'AWS4-HMAC-SHA256 Credential=AKIA/20260101/us-east-1/sns/aws4_request',
    'content-type': 'application/x-www-form-urlencoded',
  };
  const body = `${new URLSearchParams({ Version: '2010-03-31', ...fields })}`;
  return post(`${apiUrl}/sns/`, { headers, body });
}

/** The action Publish of Amazon SNS. */
export const sns: TextDoorUnderTest = {
  name: 'Amazon SNS',
  provider: 'Amazon SNS',
  async send({ apiUrl }, { from = 'ACME', to, text }) {
    const attribute = 'MessageAttributes.entry.1';
    const fields = {
      Action: 'Publish',
      PhoneNumber: to,
      Message: text,
      [`${attribute}.Name`]: 'AWS.SNS.SMS.SenderID',
      [`${attribute}.Value.DataType`]: 'String',
      [`${attribute}.Value.StringValue`]: from,
    };
    await accepted(await postSns(apiUrl, fields));
  },
};
