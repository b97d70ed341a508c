/** A file to be sent as it is, whole or from a byte on. `path`: on this machine; `size` in bytes. */
export type FileReply = { readonly file: { readonly path: string; readonly size: number } };

/** What stands in the envelope beside `requestId` and `success`. */
export type Envelope = {
  readonly result?: readonly unknown[];
  readonly nextPageToken?: string;
  readonly moreResult?: boolean;
  readonly warnings?: readonly string[];
};

/** What an endpoint answers. */
export type Reply = Envelope | FileReply;
