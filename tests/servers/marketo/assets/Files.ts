import type { UploadedFile } from "../http/MarketoRequest.ts";

/** A file of Design Studio; `contents`: all that it ever held, the newest last. */
export type StoredFile = {
  readonly id: number;
  readonly name: string;
  readonly folder: number;
  readonly description: string;
  readonly type: string;
  readonly contents: Buffer[];
  readonly createdAt: number;
  updatedAt: number;
};

/** The files of Design Studio. Their names share one space, whatever their folder; none can be deleted. */
export class Files {
  readonly #now: () => number;
  readonly all: StoredFile[] = [];

  constructor(now: () => number) {
    this.#now = now;
  }

  create(name: string, folder: number, description: string, { type, bytes }: UploadedFile): StoredFile {
    const at = this.#now();
    const id = 900 + this.all.length;
    const file = { id, name, folder, description, type, contents: [bytes], createdAt: at, updatedAt: at };
    this.all.push(file);
    return file;
  }

  replace(file: StoredFile, { bytes }: UploadedFile): void {
    file.contents.push(bytes);
    file.updatedAt = this.#now();
  }
}
