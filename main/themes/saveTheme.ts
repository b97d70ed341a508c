import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { insertTheme } from "./insertTheme.ts";
import { noSuchTheme } from "./noSuchTheme.ts";
import { noteThemeFiles } from "./noteThemeFiles.ts";

/**
 * Saves a theme over the revision that it was read at, or as a new one; when this returns it is on the disk.
 *
 * @throws {Failure} `conflict` when somebody else saved in between, or a new one's id is taken; `not-found`
 */
export function saveTheme(
  { theme: given, revision }: Parsed<"themes:save">,
  context: Pick<HandlerContext, "store" | "now">,
): Output<"themes:save"> {
  const { db } = context.store;
  const savedAt = context.now();
  const { assets: _carried, ...theme } = given;
  const write = db.transaction(() => {
    if (revision === 0) return insertTheme(theme, savedAt, context);
    const { changes } = db
      .prepare(
        "UPDATE themes SET revision = revision + 1, updated_at = ?, document = ? WHERE id = ? AND revision = ?",
      )
      .run(savedAt, JSON.stringify(theme), theme.id, revision);
    if (changes === 0)
      throw db.prepare("SELECT 1 FROM themes WHERE id = ?").get(theme.id)
        ? new Failure("conflict", "This theme was changed elsewhere since it was opened.", {
            detail: theme.id,
          })
        : noSuchTheme(theme.id);
    noteThemeFiles(theme, context);
  });
  write.immediate();
  return { revision: revision + 1, savedAt };
}
