import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { readTargets } from "./readTargets.ts";

/** @throws {Failure} `not-found` */
export function getTarget(id: string, { store }: Pick<HandlerContext, "store">): PublishTarget {
  const target = readTargets(store).find((one) => one.id === id);
  if (target === undefined)
    throw new Failure("not-found", "There is no such target any more.", { detail: id });
  return target;
}
