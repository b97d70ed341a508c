import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import { Failure } from "../../../failure/Failure.ts";
import type { MarketoClient } from "../../../marketo/http/MarketoClient.ts";
import { studioFailure } from "./studioFailure.ts";

const foldersSchema = defineSchema(() =>
  z.array(z.object({ id: z.number(), folderType: z.string().default("") })),
);
/** What Marketo calls the folders that files can be in. */
const forFiles = /image|file/i;

/**
 * The ID of the folder of Design Studio that has a name. Folders of other kinds may be called the same.
 *
 * @throws {Failure} `no-folder`; `invalid` when there are several; what Marketo says
 */
export async function findFolder(name: string, client: MarketoClient): Promise<number> {
  const answer = await client.get("/rest/asset/v1/folder/byName.json", { name, type: "Folder" });
  if (!answer.ok) throw studioFailure(answer.error);
  const all = foldersSchema.parse(answer.value.result);
  const fitting = all.filter(({ folderType }) => forFiles.test(folderType));
  const [first, second] = fitting.length === 0 ? all : fitting;
  if (first === undefined)
    throw new Failure("no-folder", "There is no such folder in Design Studio, or the key may not see it.", {
      detail: name,
    });
  if (second !== undefined)
    throw new Failure("invalid", "Several folders of Design Studio have this name. Choose another one.", {
      detail: name,
    });
  return first.id;
}
