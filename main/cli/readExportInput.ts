import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Flows } from "#shared/dialogue/flows/flows.ts";
import { flowsById } from "#shared/dialogue/flows/flowsById.ts";
import { parseDialogue } from "#shared/dialogue/parseDialogue.ts";
import { parseDialogueText } from "#shared/dialogue/parseDialogueText.ts";
import type { SiteSettings } from "#shared/site/siteSettings.ts";
import type { Theme } from "#shared/site/theme.ts";
import type { Themes } from "#shared/site/themes/themesById.ts";
import type { Assets } from "../assets/Assets.ts";
import { takeAssets } from "../assets/takeAssets.ts";
import { readSingleFile } from "../bundle/readSingleFile.ts";
import { takeThemeFiles } from "../themes/takeThemeFiles.ts";
import { readSiteFlows } from "./readSiteFlows.ts";
import { readSiteSettings } from "./readSiteSettings.ts";
import { readSiteThemes } from "./readSiteThemes.ts";
import { readTextFile } from "./readTextFile.ts";
import { readTheme } from "./readTheme.ts";
import { UsageError } from "./UsageError.ts";

/** What `export` works on. `flows`: those that the dialogues may call. */
export type ExportInput = {
  readonly dialogues: readonly Dialogue[];
  readonly flows: Flows;
  readonly assets: Assets;
  readonly settings: SiteSettings;
  /** Those that came with the dialogues, and those of the SITE.json, which count before them. */
  readonly themes: Themes;
};

/**
 * Reads the documents to export: `*.dialogue.json`, or a page that `export --single` made, whose settings count too when
 * no SITE.json is given. Flows come from either, and from the SITE.json.
 *
 * @throws {UsageError} naming the file that cannot be read and why
 */
export async function readExportInput(
  files: readonly string[],
  site: string | undefined,
  cwd: string,
): Promise<ExportInput> {
  const dialogues: Dialogue[] = [];
  const flows: Dialogue[] = [];
  const themes: Theme[] = [];
  let carried: unknown;
  for (const file of files) {
    const text = await readTextFile(file, cwd);
    if (!/\.html?$/i.test(file)) {
      dialogues.push(accept(file, parseDialogueText(text)));
      continue;
    }
    const source = readSingleFile(text);
    if (!source) {
      throw new UsageError(
        "not-a-dialogue",
        `${file} carries no dialogues. Name a page that Parley exported as a single file.`,
      );
    }
    dialogues.push(...source.dialogues.map((document) => accept(file, parseDialogue(document))));
    flows.push(...source.flows.map((document) => accept(file, parseDialogue(document))));
    themes.push(...(source.themes ?? []).map((theme) => readTheme(theme, file)));
    carried ??= source.settings;
  }
  flows.push(...(await readSiteFlows(site, cwd)));
  for (const { themeDocument } of dialogues)
    if (themeDocument) themes.push(readTheme(themeDocument, "the theme of a dialogue"));
  themes.push(...(await readSiteThemes(site, cwd)));
  const taken = dialogues.map(takeAssets);
  const takenFlows = flows.map(takeAssets);
  const documents = taken.map(({ dialogue: { themeDocument: _carried, ...dialogue } }) => dialogue);
  return {
    dialogues: documents,
    flows: flowsById([...documents, ...takenFlows.map(({ dialogue }) => dialogue)]),
    assets: new Map([
      ...[...taken, ...takenFlows].flatMap(({ assets }) => [...assets]),
      ...themes.flatMap((theme) => [...takeThemeFiles(theme, theme.assets)]),
    ]),
    themes: new Map(themes.map(({ assets: _carried, ...theme }) => [theme.id, theme])),
    settings: await readSiteSettings(site, cwd, carried),
  };
}

function accept(file: string, parsed: ReturnType<typeof parseDialogue>): Dialogue {
  if (parsed.ok) return parsed.dialogue;
  const [first] = parsed.problems;
  throw new UsageError(
    first?.code ?? "invalid-document",
    `${file}: ${first?.message ?? "it is not a dialogue."}`,
  );
}
