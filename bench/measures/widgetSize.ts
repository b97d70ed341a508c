import { gzipSync } from "node:zlib";
import { buildBundle } from "#main/bundle/buildBundle.ts";
import { bundleInputOf } from "#tests/support/bundleInputOf.ts";
import { sampleDialogue } from "#tests/support/sampleDialogue.ts";
import type { Measure } from "../measure.ts";

const kilobyte = 1000;

/** What a visitor's browser loads to be shown the sample and to answer it, gzip. */
export const widgetSize: Measure = {
  id: "widget-size",
  async run() {
    const files = buildBundle(await bundleInputOf([sampleDialogue()]));
    const { widget } = await bundleInputOf([]);
    // Neither rules nor webhooks, and read in English. What looks for slips in an e-mail address is loaded only for one that may have any.
    const unneeded = [widget.plainRules, widget.cards, widget.recovery, widget.ptBr, widget.hints].map(
      (text) => Buffer.from(text),
    );
    const sizeOf = (wanted: (name: string) => boolean) =>
      files
        .filter(({ name, bytes }) => wanted(name) && !unneeded.some((one) => one.equals(bytes)))
        .reduce((sum, { bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0) / kilobyte;
    return [
      {
        name: "loader, gzip",
        value: sizeOf((name) => name === "parley.js"),
        unit: "KB",
        budget: { atMost: 4 },
      },
      {
        name: "all that is loaded to show and answer the sample, gzip",
        value: sizeOf((name) => /^(parley|site|c\/.*|d\/\w+)\.js$/.test(name)),
        unit: "KB",
        budget: { atMost: 20 },
      },
      {
        name: "what booking a meeting adds, loaded only then, gzip",
        value: gzipSync(widget.meetings, { level: 9 }).length / kilobyte,
        unit: "KB",
        budget: { atMost: 6 },
      },
    ];
  },
};
