import { createHash } from "node:crypto";
import type { Attributes } from "#shared/dialogue/value.ts";
import { keptAs } from "../../people/own/keptAs.ts";
import { toldBy } from "../../people/own/toldBy.ts";
import { MarketoFailure } from "../http/MarketoFailure.ts";
import { type PostedRecord, postRecords } from "../http/postRecords.ts";
import type { EngagementRun } from "./EngagementRun.ts";
import { refusedPeople } from "./refusedPeople.ts";

const tooBig = "http-413";

/**
 * Makes those whom only Parley knows people of Marketo's, each once by his address, with what he has told of himself. From then on
 * they are known here as Marketo knows them. Whom it has not taken stays as he is, is noted with the reason, and is not written again
 * before he tells something else, or the user wants it.
 *
 * @throws {MarketoFailure} a refusal that is none of a single person's
 */
export async function writeOwnPeople(
  run: Pick<EngagementRun, "client" | "people" | "signal" | "store" | "profile" | "now">,
): Promise<void> {
  const { client, people, signal } = run;
  const refused = refusedPeople(run);
  const all = people ? (await people.listOwn({})).flatMap(recordOf) : [];
  refused.keepOnly(all.map(({ id }) => id));
  const own = all.filter((one) => !refused.isKnown(one));
  if (!people || own.length === 0) return;
  const outcomes = await postRecords(
    client,
    "/rest/v1/leads.json",
    own.map(({ told }) => Object.fromEntries(told)),
    { body: { action: "createOrUpdate", lookupField: "email" }, signal },
  );
  for (const [index, one] of own.entries()) {
    const outcome = outcomes[index];
    const winner = Number(outcome?.id);
    if (outcome?.done && Number.isSafeInteger(winner)) {
      await people.write(keptAs(winner, one.told));
      await people.merge({ merges: [{ winner, losers: [one.id] }] });
      refused.forget(one);
    } else if (outcome !== undefined && !isOfAll(outcome)) refused.note(one, reasonOf(outcome));
  }
  const error = outcomes.find(isOfAll)?.error;
  if (error) throw new MarketoFailure(error);
}

/** Whether it says nothing of the person himself. */
function isOfAll({ error }: PostedRecord): boolean {
  return error !== undefined && error.code !== tooBig;
}

function reasonOf({ reasons, error }: PostedRecord): string {
  const told = reasons.map(({ code, message }) => `${message} (${code})`).join(" ");
  return told || error?.message || "Marketo said nothing of it.";
}

function recordOf(person: Attributes) {
  const id = person["lead.id"];
  if (typeof id !== "number") return [];
  const told = toldBy(person);
  const digest = createHash("sha256")
    .update(JSON.stringify([...told].sort()))
    .digest("hex");
  return [{ id, email: String(person["lead.email"]), told, digest }];
}
