import type { PeopleOrder, PeopleOrders } from "./PeopleOrders.ts";

type Ask<Order extends PeopleOrder> = (
  input: PeopleOrders[Order]["input"],
) => Promise<PeopleOrders[Order]["output"]>;

/** `signal`: what is looked up is not wanted any more; it then fails as `cancelled`. */
type Look<Order extends PeopleOrder> = (
  input: PeopleOrders[Order]["input"],
  signal?: AbortSignal,
) => Promise<PeopleOrders[Order]["output"]>;

/**
 * The people that are kept, as main asks for them: every call is done in a thread of its own. A call that fails throws a
 * Failure where the user can do something about it.
 */
export type People = { readonly [Order in Exclude<PeopleOrder, "import" | "count" | "list">]: Ask<Order> } & {
  readonly count: Look<"count">;
  readonly list: Look<"list">;
  /** Brings a CSV in, and goes on where it was. Stops after the batch that it is at when `signal` is aborted. */
  readonly import: (
    input: PeopleOrders["import"]["input"],
    options?: {
      readonly signal?: AbortSignal;
      readonly onProgress?: (progress: { readonly rows: number; readonly bytes: number }) => void;
    },
  ) => Promise<PeopleOrders["import"]["output"]>;
  /** Ends the thread, between two batches; what was asked and is not answered yet fails as `cancelled`. */
  readonly close: () => Promise<void>;
};
