import type { Value } from "./Field.ts";

/** What has become of a person since the start: the values set, and when; `changed` also counts fields that do not move `updatedAt`. In milliseconds since the epoch. */
export type Changed = {
  readonly values: { [rest: string]: Value };
  updatedAt: number;
  changedAt: number;
};

/** One field that got another value. */
export type FieldChange = { readonly rest: string; readonly from: Value; readonly to: Value };

/** What happens to people, for those who write it down. */
export type Happening =
  | { readonly kind: "created"; readonly id: number; readonly at: number }
  | {
      readonly kind: "changed";
      readonly id: number;
      readonly at: number;
      readonly changes: readonly FieldChange[];
    }
  | { readonly kind: "deleted"; readonly id: number; readonly at: number; readonly name: string }
  | { readonly kind: "merged"; readonly id: number; readonly at: number; readonly losers: readonly number[] };
