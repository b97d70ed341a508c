/** What a thread does: name -> what it is given, what it answers, and how it says how far it is. */
export type Orders = {
  readonly [name: string]: { readonly input: unknown; readonly output: unknown; readonly progress?: unknown };
};

/** To the thread. `stop`: end the order with this number as soon as that can be. */
export type ToThread =
  | { readonly number: number; readonly name: string; readonly input: unknown }
  | { readonly stop: number };

/** From the thread: how far an order is, or the answer. `error.code`: that of a Failure, undefined if it was none. */
export type FromThread =
  | { readonly number: number; readonly progress: unknown }
  | { readonly number: number; readonly output: unknown }
  | {
      readonly number: number;
      readonly error: { readonly code: string | undefined; readonly message: string };
    };
