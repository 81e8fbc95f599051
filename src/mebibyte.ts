/** 1 MiB, in bytes. */
export const MEBIBYTE: number = 1024 * 1024;
