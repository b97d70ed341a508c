import type { importNotices } from "./importNotices.ts";

/** Something of an imported file that could not come along as it was. `message` is English. */
export type ImportNotice = {
  readonly code: keyof typeof importNotices;
  readonly message: string;
  readonly params: { readonly [name: string]: string };
};
