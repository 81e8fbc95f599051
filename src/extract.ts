export type {
  Candidate,
  CodeCandidate,
  Evidence,
  Extraction,
  ExtractOptions,
  LinkCandidate,
  LinkKind,
  MessageContent,
} from './extract/candidate.js';
export { extract, findCode, findLink } from './extract/extract.js';
export { findRecoveryCodes } from './extract/recovery-codes.js';
