/** What a sink is told of one event. `id`: the event's own, the same however often it is delivered. */
export type Report = {
  readonly id: string;
  readonly event: string;
  readonly [field: string]: unknown;
};
