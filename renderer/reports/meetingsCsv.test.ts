import Papa from "papaparse";
import { expect, test } from "vitest";
import { en } from "../i18n/en/reports.ts";
import { meetingsCsv } from "./meetingsCsv.ts";

test("a spreadsheet has what became of meetings, and takes no name for a formula", () => {
  const figures = { requested: 9, refused: 1, booked: 7, cancelled: 2, held: 3, noShow: 1 };
  const rows = ["Anna", null, '=HYPERLINK("http://x")'].map((name) => ({ key: `${name}`, name, figures }));
  const names = { head: "Agent", gone: "Nobody", columns: en.meetingFigures };
  const csv = meetingsCsv(rows, names);
  expect(csv.startsWith("\ufeff")).toBe(true);
  const { data } = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true });
  expect(data[0]).toEqual(["Agent", "Asked for", "Refused", "Booked", "Cancelled", "Held", "No-show"]);
  expect(data[1]).toEqual(["Anna", "9", "1", "7", "2", "3", "1"]);
  expect(data[2]?.[0]).toBe("Nobody");
  expect(data[3]?.[0]).toBe('\'=HYPERLINK("http://x")');
});
