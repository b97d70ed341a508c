import { closeSync, openSync, writeSync } from "node:fs";

/** The columns of activities, as a bulk extract names them. */
export const activityFields = [
  "marketoGUID",
  "leadId",
  "activityDate",
  "activityTypeId",
  "campaignId",
  "primaryAttributeValueId",
  "primaryAttributeValue",
  "attributes",
] as const;

/** Writes a CSV of so many made-up activities of 90 days, in the order of their time; the same at every run. */
export function writeActivitiesCsv(file: string, count: number): void {
  let state = 11;
  const any = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
  const start = Date.UTC(2026, 0, 1);
  const step = (90 * 24 * 60 * 60 * 1000) / count;
  const target = openSync(file, "w");
  try {
    let text = `${activityFields.join(",")}\n`;
    for (let number = 0; number < count; number += 1) {
      const at = new Date(start + Math.floor(number * step)).toISOString().slice(0, 19);
      const [page, form] = [any(500), any(40)];
      text += `${100_000_000 + number},${1 + any(1_000_000)},${at}Z,`;
      text +=
        any(4) > 0
          ? `1,null,${page},acme.com/pages/${page},"{""Webpage URL"":""/pages/${page}"",""Client IP Address"":""203.0.113.${any(250)}""}"\n`
          : `2,${1000 + any(90)},${form},Form ${form},"{""Webform ID"":${form},""Query Parameters"":""utm_source=mail&n=${any(9999)}""}"\n`;
      if (text.length > 1_000_000) {
        writeSync(target, text);
        text = "";
      }
    }
    writeSync(target, text);
  } finally {
    closeSync(target);
  }
}
