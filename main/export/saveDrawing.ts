import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { Failure } from "../failure/Failure.ts";
import { safeFileName } from "../files/safeFileName.ts";
import { writeFileAtomic } from "../files/writeFileAtomic.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

const endings = { mermaid: "mmd", svg: "svg", png: "png" } as const;
/** What every PNG begins with (RFC 2083, 3.1), as text. */
const signature = "89504e470d0a1a0a";

/**
 * Asks where, then writes a drawing of a dialogue. Null: the user cancelled.
 *
 * @throws {Failure} `bad-request` when the bytes of a picture are none; `unwritable`, `disk-full`
 */
export async function saveDrawing(
  { name, drawing }: Parsed<"drawing:save">,
  { dialogs, written }: Pick<HandlerContext, "dialogs" | "written">,
): Promise<Output<"drawing:save">> {
  if (drawing.form === "png" && Buffer.from(drawing.content.subarray(0, 8)).toString("hex") !== signature)
    throw new Failure("bad-request", "This is not a picture. Try the export again.");
  const path = await dialogs.chooseFile(`${safeFileName(name)}.${endings[drawing.form]}`, drawing.form);
  if (path === undefined) return null;
  await writeFileAtomic(path, drawing.content);
  written.add(path);
  return { path };
}
