import type { MarketoEvent } from "#shared/site/marketoPayload.ts";

/**
 * What a conversation has for the form. Times are in milliseconds since the epoch. `to`: which form it is for; `values`: by field;
 * `events`: those that no submission carries yet; `sent`: submissions that were taken; `wants`: there is something to send besides;
 * `asks`: a meeting was asked for, and the request is to be sent at once; `asked`: submissions that were begun for such requests.
 */
export type Filling = {
  readonly to: string;
  readonly dialogue: string;
  readonly begun: number;
  readonly touched: number;
  readonly page: string;
  readonly values: { readonly [field: string]: string };
  readonly events: readonly MarketoEvent[];
  readonly known: boolean;
  readonly ended: boolean;
  readonly wants: boolean;
  readonly sent: number;
  readonly asks?: "due";
  readonly asked?: number;
  /** On its way: what it was when it was first tried, always the same under the same id. */
  readonly under?: {
    readonly id: string;
    readonly values: { readonly [field: string]: string };
    readonly tries: number;
    readonly until: number;
  };
};
