import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { clientOf } from "../connection/clientOf.ts";
import { sleep } from "../http/sleep.ts";
import { readOffer } from "../sync/readOffer.ts";
import { syncSource } from "./syncSource.ts";

/** What a sync of a profile can bring. @throws {Failure} `not-found`; `credentials` */
export function offerSync(
  { id }: Parsed<"marketo:offer">,
  context: Pick<HandlerContext, "store" | "vault" | "now" | "marketo" | "people" | "app">,
): Promise<Output<"marketo:offer">> {
  const { timeScale } = context.marketo;
  return readOffer({ ...syncSource(id, clientOf(id, context), context), now: context.now, sleep, timeScale });
}
