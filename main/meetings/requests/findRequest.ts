import { Failure } from "../../failure/Failure.ts";
import type { Store } from "../../store/Store.ts";
import { createRequests } from "./createRequests.ts";
import type { KeptRequest } from "./KeptRequest.ts";

/** @throws {Failure} `not-found` */
export function findRequest(store: Store, id: string): KeptRequest {
  const found = createRequests(store).find(id);
  if (!found) throw new Failure("not-found", "There is no such request any more.", { detail: id });
  return found;
}
