/** A file could not be written. `code` is the system's (ENOSPC, EACCES ...); the message says what to do about it. */
export class FileWriteError extends Error {
  override readonly name = "FileWriteError";
  readonly file: string;
  readonly code: string;

  constructor(file: string, cause: unknown) {
    const code = codeOf(cause);
    super(`${file} could not be written: ${explain(code, cause)} What was there before is untouched.`, {
      cause,
    });
    this.file = file;
    this.code = code;
  }
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : "UNKNOWN";
}

function explain(code: string, cause: unknown): string {
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
      return "the disk is full. Free some space, or choose another folder.";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "the folder may not be written to. Choose another folder, or ask for the right to write to this one.";
    case "ENOTDIR":
    case "EEXIST":
      return "a file stands where a folder is needed. Move it away, or choose another folder.";
    case "EISDIR":
      return "a folder stands where the file should go. Move it away, or choose another folder.";
    case "ENAMETOOLONG":
      return "the path is too long for this system. Choose a folder nearer to the root.";
    default:
      return `${cause instanceof Error ? cause.message : String(cause)}. Try again, or choose another folder.`;
  }
}
