import type { AttachedFile } from './api-door.js';
import { listOf, objectOf, textOf } from './read-json.js';

/** Names of the fields that describe a file. */
type FileFields = Readonly<Partial<Record<keyof AttachedFile, string>>>;

const CID = /^cid:/;

/** Reads files whose bytes come as base64. */
export function attachedFiles(values: unknown, fields: FileFields): AttachedFile[] {
  return listOf(values).map((value) => {
    const file = objectOf(value);
    const text = (field: keyof AttachedFile): string | undefined =>
      textOf(file[fields[field] ?? '']);
    return {
      name: text('name'),
      type: text('type'),
      cid: text('cid')?.replace(CID, ''),
      content: Buffer.from(text('content') ?? '', 'base64'),
    };
  });
}
