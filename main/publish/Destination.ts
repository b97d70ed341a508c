/** A file that stands on a target. `tag`: another one when the content is another; blank where the target tells nothing. */
export type RemoteFile = { readonly bytes: number; readonly tag: string };

/**
 * A target that is open for a publish: a handful of operations, by which every kind is published to in the same way. Names are
 * those of a bundle, with forward slashes. All of them throw a `Failure` that says what to do.
 */
export type Destination = {
  /** So many files may travel at the same time. */
  readonly atOnce: number;
  /** Every file of a bundle's folders, and those beside them. */
  readonly list: () => Promise<ReadonlyMap<string, RemoteFile>>;
  /** Undefined: there is no such file. */
  readonly read: (name: string) => Promise<Uint8Array | undefined>;
  /** The same for what visitors have, where that can be older than what was put there: not all of it has gone out. */
  readonly readLive?: (name: string) => Promise<Uint8Array | undefined>;
  /** Puts a file there, over an older one, as a whole or not at all where the target can do that. */
  readonly write: (name: string, bytes: Uint8Array) => Promise<RemoteFile>;
  /** Takes a file away; one that is not there is no failure. */
  readonly remove: (name: string) => Promise<void>;
  /** Makes what was written hold, where that takes a step of its own. `message`: what a history says of it. */
  readonly finish: (message: string) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Nothing can be taken away there, so that nothing is put there just to see whether it can. */
  readonly keepsAll?: true;
  /** The folder in which visitors find the bundle, where the target itself tells. */
  readonly address?: () => string | undefined;
  /** Caches still give visitors an older bundle: until when (milliseconds since the epoch), where that is known. */
  readonly late?: () => LateCopies | undefined;
};

/** See `Destination.late`. */
export type LateCopies = { readonly until: number | undefined };
