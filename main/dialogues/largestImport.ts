/** Bytes: a file larger than this is not read, for a dialogue was not made by hand then; nor is a page written that is. */
export const largestImport = 50 * 1024 * 1024;
