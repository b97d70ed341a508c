/** What sort of file is written. */
export type FileKind = "document" | "page" | "xliff" | "csv" | "ics" | "mermaid" | "svg" | "png" | "zip";

/** The system's dialogs for files, each a sheet of the studio's window. They answer undefined when the user cancels. */
export type FileDialogs = {
  /** Paths of documents to import, one or several. */
  readonly chooseDocuments: () => Promise<readonly string[] | undefined>;
  /** A path to write a file to; the user has agreed to replace what is there. */
  readonly chooseFile: (suggested: string, kind: FileKind) => Promise<string | undefined>;
  /** A language file to import: XLIFF or CSV. */
  readonly chooseLanguageFile: () => Promise<string | undefined>;
  /** A PDF to go with a dialogue. */
  readonly choosePdf: () => Promise<string | undefined>;
  /** A web page to try the chat on. */
  readonly choosePage: () => Promise<string | undefined>;
  /** The private key of an SFTP account. */
  readonly chooseKeyFile: () => Promise<string | undefined>;
  /** A log of what a webhook was sent. */
  readonly chooseLog: () => Promise<string | undefined>;
  /** A folder to write into. */
  readonly chooseFolder: () => Promise<string | undefined>;
};
