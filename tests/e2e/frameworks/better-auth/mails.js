// @ts-check

/**
 * Writes a mail with a button, and with its address below for those whose buttons do not work.
 * @param {string} subject
 * @param {string} button
 * @param {string} url
 */
export function linkMail(subject, button, url) {
  const href = url.replaceAll('&', '&amp;');
  const body = `
    <a href="${href}" style="background:#1f6f54;border-radius:6px;color:#ffffff;display:inline-block;
      padding:12px 24px;text-decoration:none">${button}</a>
    <p style="color:#667085;font-size:12px">Or copy this address into your browser:<br>
      <a href="${href}">${href}</a></p>`;
  return { subject, text: `${subject}: ${url}`, html: layout(subject, body) };
}

/**
 * Writes a mail with a code.
 * @param {string} subject
 * @param {string} code
 */
export function codeMail(subject, code) {
  const body = `
    <p>Enter this code to go on. It is good for 5 minutes.</p>
    <p style="font-size:32px;font-weight:700;letter-spacing:8px">${code}</p>`;
  return {
    subject,
    text: `${subject} is ${code}. It is good for 5 minutes.`,
    html: layout(subject, body),
  };
}

/** @param {string} heading @param {string} body */
function layout(heading, body) {
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><style>a { color: #123456 }</style></head>
  <body style="background:#f4f4f5;font-family:Arial,sans-serif">
    <div style="display:none;max-height:0;overflow:hidden">Ticket 904417 of 2026</div>
    <table role="presentation" width="100%"><tr><td align="center">
      <table role="presentation" width="560" style="background:#ffffff;padding:32px"><tr><td>
        <img src="https://juniper.test/logo-120x40.png" width="120" height="40" alt="Juniper">
        <h1 style="font-size:22px">${heading}</h1>
        ${body}
        <p style="color:#667085;font-size:12px">You did not ask for this? Then nothing has to be done.</p>
      </td></tr></table>
      <p style="color:#98a2b3;font-size:11px">Juniper GmbH, 10115 Berlin, HRB 200417 ·
        <a href="https://juniper.test/privacy">Privacy</a> ·
        <a href="https://juniper.test/help">Help</a></p>
    </td></tr></table>
  </body>
</html>`;
}
