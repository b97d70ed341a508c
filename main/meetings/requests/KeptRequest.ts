import type { RequestReason, RequestState } from "#shared/scheduling/requests/requestStates.ts";
import type { VisitorAsk } from "#shared/scheduling/requests/visitorAsk.ts";

/** A visitor's request as it is kept. `agent`: the id of who meets him; `meeting`: the id of its record; `tries`: how often it was tried in vain; `nextAt`: in milliseconds since the epoch. */
export type KeptRequest = {
  readonly ask: VisitorAsk;
  readonly source: string;
  readonly receivedAt: number;
  readonly state: RequestState;
  readonly reason: RequestReason;
  readonly agent?: string;
  readonly meeting?: string;
  readonly tries: number;
  readonly nextAt: number;
};
