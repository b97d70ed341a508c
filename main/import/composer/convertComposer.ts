import type { Converted } from "../Converted.ts";
import { finishDraft } from "../finishDraft.ts";
import { addAction } from "./addAction.ts";
import { addDialog } from "./addDialog.ts";
import { ComposerConversion } from "./ComposerConversion.ts";
import type { AddActions, Next } from "./ComposerSurroundings.ts";
import type { ComposerFile } from "./composerFile.ts";
import type { ComposerProject } from "./composerProject.ts";

/**
 * Makes a dialogue of a Composer dialog and what it calls. Steps that have no card are passed by and noted; so are
 * triggers that nothing in a chat sets going.
 */
export function convertComposer(
  file: ComposerFile,
  name: string,
  language: string,
  project: ComposerProject,
): Converted {
  const conversion = new ComposerConversion(language, file, project);
  const { draft } = conversion;
  const add: AddActions = (actions, next, place) =>
    actions.reduceRight<Next>((following, action) => {
      const card = addAction(action, following, place, conversion);
      if (action.$designer?.id) conversion.settle(`@${action.$designer.id}`, card);
      return card;
    }, next);
  const begin = addDialog(name, file, undefined, { within: [], add }, conversion);
  draft.connect(draft.start, "next", begin);
  conversion.settleAll();
  return finishDraft(draft, file.$designer?.name || name);
}
