import type { MarketoClient } from "../http/MarketoClient.ts";
import { MarketoFailure } from "../http/MarketoFailure.ts";
import { orThrow } from "../sync/orThrow.ts";
import { formFolderSchema } from "./formAnswers.ts";

/**
 * The folder of Design Studio that forms stand in: known by its kind, since its name is in the language of the subscription.
 *
 * @throws {MarketoFailure} what Marketo refused; `no-folder`
 */
export async function findFormsFolder(client: MarketoClient): Promise<number> {
  const path = "/rest/asset/v1/folders.json";
  for await (const page of client.pages("offset", path, { maxDepth: 3 }, { forced: true, tries: 2 })) {
    for (const entry of orThrow(page).result) {
      const folder = formFolderSchema.safeParse(entry);
      if (folder.success && /\bform\b/i.test(folder.data.folderType)) return folder.data.id;
    }
  }
  throw new MarketoFailure({ code: "no-folder", message: "There is no folder for forms.", retryable: false });
}
