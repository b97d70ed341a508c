import type { Output } from "#shared/ipc/contract.ts";
import type { Result } from "#shared/ipc/result.ts";
import { firstCalls } from "../../app/firstCalls.ts";
import { call } from "../../ipc/call.ts";

let { dialogue: ahead } = firstCalls;

/** Reads a dialogue; the one that the window opened with was asked for before this code was there. */
export function readDialogue(id: string): Promise<Result<Output<"dialogues:get">>> {
  const first = ahead;
  ahead = undefined;
  return first?.id === id ? first.answer : call("dialogues:get", { id });
}
