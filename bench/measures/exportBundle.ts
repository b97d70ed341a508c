import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildBundle } from "#main/bundle/buildBundle.ts";
import { checkExport } from "#main/bundle/checkExport.ts";
import { readWidget } from "#main/bundle/readWidget.ts";
import { writeBundle } from "#main/bundle/writeBundle.ts";
import { siteSettingsSchema } from "#shared/site/siteSettings.ts";
import type { Measure } from "../measure.ts";
import { median } from "../median.ts";
import { manyCards } from "../support/manyCards.ts";

const rounds = 5;

/** From documents in memory to a bundle on disk, each time into a new folder. */
export const exportBundle: Measure = {
  id: "export",
  async run() {
    const dialogues = Array.from({ length: 100 }, (_, index) => manyCards(`d${index}`, 50));
    const settings = siteSettingsSchema.parse({});
    const seconds = [];
    for (let round = 0; round < rounds; round += 1) {
      const folder = mkdtempSync(join(tmpdir(), "parley-bench-export-"));
      const begin = performance.now();
      const checked = checkExport(dialogues, settings);
      const widget = await readWidget("out/widget");
      await writeBundle(buildBundle({ dialogues: checked.dialogues, settings, widget }), folder);
      seconds.push((performance.now() - begin) / 1000);
      rmSync(folder, { recursive: true });
    }
    return [
      {
        name: "export of 100 dialogues of 50 cards",
        value: median(seconds),
        unit: "s",
        budget: { atMost: 2 },
      },
    ];
  },
};
