import { copyJson } from "#shared/dialogue/copyJson.ts";
import type { Beside } from "../Beside.ts";
import { type ComposerFile, composerFile } from "./composerFile.ts";
import type { LgTemplate } from "./lg/LgTemplate.ts";
import { readLg } from "./lg/readLg.ts";

/** What a dialog speaks of and other files hold: the words of templates, and the dialogs that it calls, by name. */
export type ComposerProject = {
  readonly words: ReadonlyMap<string, LgTemplate>;
  readonly dialogs: ReadonlyMap<string, ComposerFile>;
};

/** Reads what stands beside a dialog. Of words in several languages the first named count; a damaged file counts as none. */
export function composerProject(beside: readonly Beside[]): ComposerProject {
  const words = new Map<string, LgTemplate>();
  const dialogs = new Map<string, ComposerFile>();
  for (const { name, text } of beside)
    if (/\.lg$/i.test(name)) {
      for (const [template, body] of readLg(text)) if (!words.has(template)) words.set(template, body);
    } else if (/\.dialog$/i.test(name)) {
      const file = composerFile.safeParse(parse(text));
      const called = name.replace(/\.dialog$/i, "");
      if (file.success && !dialogs.has(called)) dialogs.set(called, file.data);
    }
  return { words, dialogs };
}

function parse(text: string): unknown {
  try {
    const copied = copyJson(JSON.parse(text.replace(/^\ufeff/, "")));
    return copied.ok ? copied.value : undefined;
  } catch {
    return undefined;
  }
}
