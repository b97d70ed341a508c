import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/**
 * Keeps what a publish works with from being changed under it. `target`: only a publish to this one; left out: any.
 *
 * @throws {Failure} `busy`
 */
export function refuseWhilePublishing(
  { publishing: { running } }: Pick<HandlerContext, "publishing">,
  target?: string,
): void {
  if (running === undefined || (target !== undefined && running.target !== target)) return;
  throw new Failure("busy", "Something is being published. Wait for it, or stop it.");
}
