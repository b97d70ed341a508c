import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openApart } from "../../store/openApart.ts";
import { migration0001Events } from "./migration0001Events.ts";
import { migration0002Forgotten } from "./migration0002Forgotten.ts";
import { migration0003Marketo } from "./migration0003Marketo.ts";
import { migration0004MarketoEvents } from "./migration0004MarketoEvents.ts";
import { openEvents } from "./openEvents.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "parley-events-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("the fifth shape knows visitors of Marketo's by their subscription only, and no name from a time to come", () => {
  const file = path.join(folder, "events.db");
  const before = [
    ...[migration0001Events, migration0002Forgotten],
    ...[migration0003Marketo, migration0004MarketoEvents],
  ];
  const { db } = openApart(file, before, { now: 0 });
  const visitor = db.prepare("INSERT INTO visitors (visitor, dialogue, visit) VALUES (?, 1, ?)");
  visitor.run(Buffer.from("marketo:7"), 0);
  visitor.run(Buffer.from("0f".repeat(16), "hex"), 1);
  visitor.run(Buffer.from("b1"), 2);
  const name = db.prepare("INSERT INTO names (dialogue, name, at) VALUES (?, ?, ?)");
  name.run(1, "Welcome", Date.UTC(2026, 2, 16));
  name.run(2, "Ahead", Date.UTC(2090, 0, 1));
  db.close();

  const opened = openEvents(file, { now: 0 });
  const visits = opened.db.prepare("SELECT visit FROM visitors ORDER BY visit").pluck().all();
  expect(visits).toEqual([1, 2]);
  const names = opened.db.prepare("SELECT name, at FROM names ORDER BY dialogue").all();
  expect(names).toEqual([
    { name: "Welcome", at: Date.UTC(2026, 2, 16) },
    { name: "Ahead", at: 0 },
  ]);
  opened.db.close();
});
