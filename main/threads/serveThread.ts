import { parentPort } from "node:worker_threads";
import { systemFailure } from "../failure/systemFailure.ts";
import { StoreError } from "../store/StoreError.ts";
import type { FromThread, Orders, ToThread } from "./messages.ts";

type Run<Order extends Orders[string]> = (
  input: Order["input"],
  options: { readonly signal: AbortSignal; readonly onProgress: (progress: Order["progress"]) => void },
) => Order["output"] | Promise<Order["output"]>;

/** Does what this thread is ordered to, one after the other as they come. `file`: what errors of the system are about. */
export function serveThread<Known extends Orders>(
  orders: { readonly [Name in keyof Known]: Run<Known[Name]> },
  file: string,
): void {
  const port = parentPort;
  if (port === null) return;
  const stops = new Map<number, AbortController>();
  const tell = (message: FromThread) => port.postMessage(message);

  port.on("message", (message: ToThread) => {
    if ("stop" in message) stops.get(message.stop)?.abort();
    else void answer(message.number, message.name, message.input);
  });

  async function answer(number: number, name: string, input: unknown): Promise<void> {
    const stop = new AbortController();
    stops.set(number, stop);
    try {
      // The thread's own script and who asks it are typed by the same orders.
      const run = orders[name] as unknown as Run<Orders[string]>;
      const onProgress = (progress: unknown) => tell({ number, progress });
      tell({ number, output: await run(input, { signal: stop.signal, onProgress }) });
    } catch (error) {
      const failure = error instanceof StoreError ? error : systemFailure(error, file);
      const message =
        failure?.message ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
      tell({ number, error: { code: codeOf(failure), message } });
    } finally {
      stops.delete(number);
    }
  }
}

const onlyOfStarts: readonly string[] = ["newer", "changed", "migration"];

/** A code of the store that calls do not know says at least that it cannot be used. */
function codeOf(failure: { readonly code: string } | undefined): string | undefined {
  return failure && onlyOfStarts.includes(failure.code) ? "unreadable" : failure?.code;
}
