import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { getTarget } from "../targets/getTarget.ts";
import { secretName } from "../targets/secretName.ts";
import type { Destination } from "./Destination.ts";
import { openDestination } from "./openDestination.ts";

/** A target that is open, and the word to stop. */
export type OpenTarget = {
  readonly target: PublishTarget;
  readonly destination: Destination;
  readonly signal: AbortSignal;
};

type Context = Pick<HandlerContext, "store" | "vault" | "publishing" | "push" | "now" | "marketo">;

/**
 * Opens a target for one piece of work and closes it after it, whatever comes. One at a time.
 *
 * @throws {Failure} `locked` while another one is under way; `not-found`; what the target says
 */
export async function withTarget<Made>(
  id: string,
  context: Context,
  work: (open: OpenTarget) => Promise<Made>,
): Promise<Made> {
  const target = getTarget(id, context);
  const { publishing } = context;
  while (publishing.renewing) await publishing.renewing;
  if (publishing.running) {
    throw new Failure("busy", "Something is being published already. Wait for it, or stop it.");
  }
  const stop = new AbortController();
  publishing.running = { target: id, stop };
  try {
    context.push("publish:progress", { target: id, step: "connect", done: 0, total: 0 });
    const destination = await openDestination(target, context.vault.get(secretName(id)), context);
    try {
      return await work({ target, destination, signal: stop.signal });
    } finally {
      await destination.close().catch(() => undefined);
    }
  } finally {
    publishing.running = undefined;
  }
}
