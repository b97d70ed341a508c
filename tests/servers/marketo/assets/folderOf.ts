import { z } from "zod";
import { Refusal } from "../http/Refusal.ts";

const folderSchema = z.strictObject({ id: z.number().int(), type: z.enum(["Folder", "Program"]) });

/** A folder as forms and addresses carry it: JSON in a field. Refused with 1001 otherwise, with 701 where there is none. */
export function folderOf(text: string | null, name: string): z.infer<typeof folderSchema> {
  if (text === null || text === "") throw new Refusal("701", `${name} cannot be blank`);
  try {
    return folderSchema.parse(JSON.parse(text));
  } catch {
    throw new Refusal("1001", `Invalid value '${text}'. Required of type 'folder'`);
  }
}
