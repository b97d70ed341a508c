import Papa from "papaparse";
import { expect, test } from "vitest";
import { en } from "../i18n/en/reports.ts";
import { reportCsv } from "./reportCsv.ts";

const figures = {
  ...{
    triggered: 4,
    opened: 3,
    engaged: 2,
    completed: 1,
    acquired: 1,
    goals: 5,
    meetings: 0,
    goalVisits: 1,
    meetingVisits: 0,
  },
};

test("a spreadsheet takes no page for a formula", () => {
  const rows = ['=cmd|"/C calc"!A1', "+1", "@x", "-1", 'https://acme.com/a,"b"'].map((label) => ({
    ...{ key: label, label, figures },
  }));
  const { data } = Papa.parse<string[]>(reportCsv("Page", rows, en.figures).slice(1), {
    skipEmptyLines: true,
  });
  expect(data[0]).toEqual(["Page", ...Object.values(en.figures)]);
  for (const [label = ""] of data.slice(1)) expect(label).not.toMatch(/^[=+\-@]/);
  expect(data.at(-1)).toEqual(['https://acme.com/a,"b"', "4", "3", "2", "1", "1", "5", "0", "1", "0"]);
});
