// @ts-check

/** Far above the size of any form here; larger bodies are dropped. */
const MAX_BYTES = 16 * 1024;

/**
 * Reads an urlencoded request body; undefined if it is too large.
 * @param {import('node:http').IncomingMessage} request
 */
export async function readForm(request) {
  /** @type {Buffer[]} */
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= MAX_BYTES) {
      chunks.push(chunk);
    }
  }
  return size > MAX_BYTES ? undefined : new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
