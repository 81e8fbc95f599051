import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';

// Reads AWS_ENDPOINT_URL_SNS.
const client = new SNSClient();

export async function sendText({ from, to, text }) {
  const sender = { DataType: 'String', StringValue: from };
  const { MessageId } = await client.send(
    new PublishCommand({
      PhoneNumber: to,
      Message: text,
      MessageAttributes: { 'AWS.SNS.SMS.SenderID': sender },
    }),
  );
  return { id: MessageId };
}

/** What the SDK says of a number that is none. */
export async function fail() {
  const command = new PublishCommand({ PhoneNumber: '555', Message: '-' });
  const { name, message } = await client.send(command).catch((error) => error);
  return { name, message };
}

export const failure = {
  name: 'InvalidParameterException',
  message: 'Invalid parameter: PhoneNumber Reason: 555 is not valid to publish to',
};
