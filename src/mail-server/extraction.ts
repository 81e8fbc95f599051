import type { ExtractContent } from '../message/message.js';

let loading: Promise<ExtractContent> | undefined;

/** Loads extraction when it is first wanted: its HTML parser takes some 40 ms to import. */
export function loadExtraction(): Promise<ExtractContent> {
  loading ??= import('../extract/extract.js').then(({ extract }) => extract);
  return loading;
}

/** Loads extraction and prepares it for its first message. */
export async function prepareExtraction(): Promise<void> {
  await loadExtraction();
  const { warmUp } = await import('../extract/warm-up.js');
  await warmUp();
}
