import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { clientOf } from "../connection/clientOf.ts";
import { readProfiles } from "../connection/readProfiles.ts";
import { MarketoFailure } from "../http/MarketoFailure.ts";
import { makeCaptureForm } from "./makeCaptureForm.ts";

/**
 * Makes the form that chats fill in, over a kept connection. That Marketo refuses is an answer.
 *
 * @throws {Failure} as `clientOf`
 */
export async function createForm(
  { connection, name, fields }: Parsed<"marketo:createForm">,
  context: Pick<HandlerContext, "store" | "vault" | "now" | "marketo">,
): Promise<Output<"marketo:createForm">> {
  const client = clientOf(connection, context);
  const profile = readProfiles(context.store, context.now()).find(({ id }) => id === connection);
  try {
    const form = await makeCaptureForm(client, name, fields);
    return { ok: true, form: { ...form, munchkinId: profile?.munchkinId ?? "" } };
  } catch (error) {
    if (error instanceof MarketoFailure) return { ok: false, error: error.error };
    throw error;
  }
}
