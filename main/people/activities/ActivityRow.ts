/**
 * Something that a person did, or that happened to him. `guid`: its key; `at`: milliseconds since the epoch, whole seconds;
 * `attributes`: a JSON object, by name, without those that are empty.
 */
export type ActivityRow = {
  readonly guid: string;
  readonly lead: number;
  readonly at: number;
  readonly type: number;
  readonly campaign: number | null;
  readonly primaryId: number | null;
  readonly primaryValue: string | null;
  readonly attributes: string;
};
