/** Paths of the doors, below the base URL of a mail server; here so that none of them is loaded to know them. */
export const DOOR_PATHS = {
  resend: '/resend',
  ses: '/ses',
  sendgrid: '/sendgrid',
  mailgun: '/mailgun',
  postmark: '/postmark',
  mailjet: '/mailjet',
  mailersend: '/mailersend',
  loops: '/loops',
  intake: '/v1/intake',
  sms: '/v1/sms',
  twilio: '/twilio',
  sns: '/sns',
  telnyx: '/telnyx',
  vonage: '/vonage',
} as const;

/** Environment of an application that sends by the API of a provider: where the SDKs that read one look. */
export type ApiEnvironment = Record<
  | 'MAIL_API_URL'
  | 'RESEND_BASE_URL'
  | 'AWS_ENDPOINT_URL_SES'
  | 'AWS_ENDPOINT_URL_SESV2'
  | 'AWS_ENDPOINT_URL_SNS'
  | 'TELNYX_BASE_URL',
  string
>;

/** Builds the environment from the base URL of the doors. */
export function apiEnvironment(url: string): ApiEnvironment {
  const ses = `${url}${DOOR_PATHS.ses}`;
  return {
    MAIL_API_URL: url,
    RESEND_BASE_URL: `${url}${DOOR_PATHS.resend}`,
    AWS_ENDPOINT_URL_SES: ses,
    AWS_ENDPOINT_URL_SESV2: ses,
    AWS_ENDPOINT_URL_SNS: `${url}${DOOR_PATHS.sns}`,
    TELNYX_BASE_URL: `${url}${DOOR_PATHS.telnyx}/v2`,
  };
}

/** Returns whether a request is for a door. */
export function isForDoor(url: string): boolean {
  return PATHS.some((path) => isBelow(url, path));
}

/** Returns whether a URL is a path or one below it. */
export function isBelow(url: string, path: string): boolean {
  return url.startsWith(path) && ENDS.has(url.charAt(path.length));
}

const PATHS = Object.values(DOOR_PATHS);
const ENDS: ReadonlySet<string> = new Set(['', '/', '?']);
