import { createHash } from "node:crypto";
import path from "node:path";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Flows } from "#shared/dialogue/flows/flows.ts";
import type { BundleFile } from "#shared/site/bundleFile.ts";
import type { SiteSettings } from "#shared/site/siteSettings.ts";
import type { Themes } from "#shared/site/themes/themesById.ts";
import type { Assets } from "../assets/Assets.ts";
import { requireAssets } from "../assets/requireAssets.ts";
import { type BundleInput, buildBundle } from "../bundle/buildBundle.ts";
import { type CheckedExport, checkExport } from "../bundle/checkExport.ts";
import { readWidget } from "../bundle/readWidget.ts";
import { writeBundle } from "../bundle/writeBundle.ts";
import { makePage } from "../export/makePage.ts";
import { Failure } from "../failure/Failure.ts";
import { FileWriteError } from "../files/FileWriteError.ts";
import type { Command } from "./Command.ts";
import { parseCommandArgs } from "./parseCommandArgs.ts";
import { readExportInput } from "./readExportInput.ts";
import { UsageError } from "./UsageError.ts";
import { widgetFolder } from "./widgetFolder.ts";

/** Writes a bundle. Drafts are in it, for they were named; paused dialogues are left out, with a note. */
export const exportCommand: Command = {
  summary: "a bundle for a web site",
  usage: "export FILE… --out DIR [--settings SITE.json] [--single [--notes]] [--json]",
  async run(args, io) {
    const { values, positionals } = parseCommandArgs(args, {
      out: { type: "string" },
      settings: { type: "string" },
      single: { type: "boolean" },
      notes: { type: "boolean" },
      json: { type: "boolean" },
    });
    if (positionals.length === 0) throw new UsageError("usage", "Name at least one file to export.");
    if (values.out === undefined) throw new UsageError("usage", "Say where to write: --out DIR.");
    const { dialogues, flows, assets, settings, themes } = await readExportInput(
      positionals,
      values.settings,
      io.cwd,
    );
    const checked = check(dialogues, assets, settings, flows, themes);
    for (const { name, id } of checked.paused) io.err(`Left out, because it is paused: ${name || id}`);
    for (const problem of [...checked.errors, ...checked.warnings]) {
      io.err(`${problem.severity}  ${problem.dialogue}: ${problem.code}: ${problem.message}`);
    }
    if (checked.errors.length > 0) {
      const message = "Nothing was written: mend the errors first.";
      if (values.json)
        io.out(JSON.stringify({ error: { code: "problems", message }, problems: checked.errors }, null, 2));
      else io.err(message);
      return 1;
    }
    const widget = await readWidget(widgetFolder());
    const input = {
      dialogues: checked.dialogues,
      flows,
      assets,
      settings,
      themes,
      widget,
      notes: values.notes ?? false,
    };
    const files: BundleFile[] = values.single
      ? [{ name: "index.html", bytes: pageOf(input) }]
      : buildBundle(input);
    await write(files, path.resolve(io.cwd, values.out));
    const listed = files.map(({ name, bytes }) => ({
      name,
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    }));
    if (values.json) io.out(JSON.stringify({ files: listed }, null, 2));
    else
      io.out(
        `${listed.map(({ name, bytes }) => `${String(bytes).padStart(8)}  ${name}`).join("\n")}\n\nOpen ${path.join(values.out, "index.html")}`,
      );
    return 0;
  },
};

function check(
  dialogues: readonly Dialogue[],
  assets: Assets,
  ...rest: [SiteSettings, Flows, Themes]
): CheckedExport {
  try {
    const checked = checkExport(dialogues, ...rest);
    requireAssets([...checked.dialogues, ...checked.flows], assets);
    return checked;
  } catch (error) {
    if (error instanceof Failure) throw new UsageError(error.code, error.message);
    throw error;
  }
}

function pageOf(input: BundleInput): Uint8Array {
  try {
    return makePage(input);
  } catch (error) {
    if (error instanceof Failure) throw new UsageError(error.code, error.message);
    throw error;
  }
}

async function write(files: readonly BundleFile[], folder: string): Promise<void> {
  try {
    await writeBundle(files, folder);
  } catch (error) {
    if (error instanceof FileWriteError) throw new UsageError("unwritable", error.message);
    throw error;
  }
}
