/** An event in a payload: its id, its name, milliseconds since `at`, the card, and what it tells (a value, a goal's name, an address; of `meetingRequested` what `askIn` reads besides, as JSON). */
export type MarketoEvent = readonly [id: string, event: string, after: number, node: string, said: string];

/**
 * What the form's payload field gets, as JSON. `id`: of the submission, the same however often it is tried; `at`: ISO time of the
 * conversation's beginning; `left`: events that did not find room, the earliest.
 */
export type MarketoPayload = {
  readonly v: 1;
  readonly id: string;
  readonly conversation: string;
  readonly dialogue: string;
  readonly at: string;
  readonly events: readonly MarketoEvent[];
  readonly left?: number;
};
