/**
 * How far a publish is. `prepare`: making the bundle; `content`: `done` of `total` files are sent; `switch`: the last
 * files, after which visitors get the new bundle; `tidy`: what nobody needs any more is removed.
 */
export type PublishProgress = {
  readonly target: string;
  readonly step: "prepare" | "connect" | "content" | "verify" | "switch" | "tidy";
  readonly done: number;
  readonly total: number;
};
