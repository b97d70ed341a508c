import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { availabilitySnapshotSchema } from "#shared/scheduling/requests/availabilitySnapshot.ts";
import { newAgent } from "#shared/scheduling/setup/newAgent.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { addLive, publishContext } from "#tests/support/publishContext.ts";
import { createCalendarRoom } from "../calendars/accounts/createCalendarRoom.ts";
import { insertDialogue } from "../dialogues/insertDialogue.ts";
import { publishSite } from "../publish/publishSite.ts";
import { saveSetup } from "../scheduling/saveSetup.ts";
import { saveTarget } from "../targets/saveTarget.ts";
import { createAgentTurns } from "./createAgentTurns.ts";
import { renewAvailability } from "./renewAvailability.ts";

const fresh = freshStore();
const common = { id: "t", name: "Site", address: "" };
const asking = (whom: string, status: "live" | "draft") =>
  dialogueOf(
    {
      m: ["meeting", { text: { en: "When?" }, whom }],
      end: ["end", { text: { en: "See you." } }],
    },
    ["start.next > m", "m.booked > end", "m.declined > end", "m.unavailable > end"],
    { id: whom.replace(":", "-"), targeting: { pages: { include: ["*"] } }, status },
  );

/** A studio with a folder to publish to, and two agents who work from nine to five and have nothing in their calendars. */
function studio() {
  const context = { ...publishContext(fresh), calendars: createCalendarRoom() };
  saveTarget({ target: { ...common, kind: "folder", folder: path.join(fresh.folder, "site") } }, context);
  const writesTo = { account: "none", calendar: "none" };
  const agents = ["anna", "bob"].map((id) => ({ ...newAgent(id, "UTC"), writesTo }));
  saveSetup({ agents, teams: [], holidays: [] }, context);
  return context;
}
test("the times of those whom live dialogues name stand beside the bundle, and a publish leaves them there", async () => {
  const context = studio();
  insertDialogue(asking("agent:anna", "live"), fresh);
  insertDialogue(asking("agent:bob", "draft"), fresh);
  const snapshot = await renewAvailability({ target: "t" }, context, createAgentTurns());
  const read = () =>
    availabilitySnapshotSchema.parse(
      JSON.parse(readFileSync(path.join(fresh.folder, "site", "availability.json"), "utf8")),
    );
  expect(read()).toEqual(snapshot);
  expect(Object.keys(read().offers)).toEqual(["agent:anna"]);
  expect(read().offers["agent:anna"]?.slots.length).toBeGreaterThan(100);
  await publishSite({ target: "t", despiteWarnings: true }, context);
  expect(read()).toEqual(snapshot);
  const next = await renewAvailability({ target: "t" }, context, createAgentTurns());
  expect(next?.snapshotId).not.toBe(snapshot?.snapshotId);
  expect(read()).toEqual(next);
});

test("where nobody's times are offered, or a target takes no single files, nothing is put", async () => {
  const context = studio();
  addLive(fresh, "a");
  expect(await renewAvailability({ target: "t" }, context, createAgentTurns())).toBeUndefined();
  const zip = {
    ...common,
    id: "z",
    name: "Packed",
    kind: "zip" as const,
    file: path.join(fresh.folder, "site.zip"),
  };
  saveTarget({ target: zip }, context);
  insertDialogue(asking("agent:anna", "live"), fresh);
  expect(await renewAvailability({ target: "z" }, context, createAgentTurns())).toBeUndefined();
});
