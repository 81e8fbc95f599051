/** Makes the options of nodemailer for a mail. */
export function toNodemailer({ files, ...mail }) {
  return {
    ...mail,
    attachments: files.map(({ name, type, content, cid }) => ({
      filename: name,
      contentType: type,
      content: Buffer.from(content, 'base64'),
      ...(cid && { cid }),
    })),
  };
}
