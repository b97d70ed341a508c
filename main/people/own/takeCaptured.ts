import { z } from "zod";
import { attributeOfField } from "#shared/marketo/attributeOfField.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { readForgotten } from "../forget/readForgotten.ts";
import { withoutForgotten } from "../forget/withoutForgotten.ts";
import { askedOf } from "./askedOf.ts";
import type { Captured } from "./Captured.ts";
import { capturedIn } from "./capturedIn.ts";
import { idsByEmail } from "./idsByEmail.ts";
import { keepCaptured } from "./keepCaptured.ts";
import { ownIdOf } from "./ownIdOf.ts";

/**
 * Makes people of what visitors have told of themselves, as soon as their e-mail address is known; one person an address, however many
 * browsers he has. Whom Marketo has told of already stays as it is there. Fields that the catalogue does not have, that cannot be
 * written, or that no dialogue asks for, are left out: a visitor's browser may say anything. What the form of a meeting asks for is taken
 * as a guess, see `capturedIn`.
 */
export async function takeCaptured(
  events: readonly unknown[],
  { store, people: { people }, push, now }: Pick<HandlerContext, "store" | "people" | "push" | "now">,
): Promise<void> {
  const began = now();
  const captured = withoutForgotten(events.flatMap(capturedIn), store, began);
  if (captured.length === 0) {
    // What is too old goes all the same.
    keepCaptured(store, [], now());
    return;
  }
  const catalogue = await people.readFields({});
  const fields = new Set(catalogue.flatMap(({ restName, readOnly }) => (readOnly ? [] : [restName])));
  fields.delete("id");
  const isKept = ({ field, value }: Captured) =>
    fields.has(field) && (field !== "email" || z.email().max(254).safeParse(value).success);
  const kept = captured.filter(isKept);
  const attributes = kept.flatMap(({ isGuess, field }) => (isGuess ? [] : [attributeOfField(field)]));
  const asked = await askedOf(store, attributes);
  // Somebody may have been forgotten meanwhile.
  const staying = withoutForgotten(kept, store, began);
  const wanted = staying.filter(({ isGuess, field }) => isGuess || asked.has(attributeOfField(field)));
  const known = keepCaptured(store, wanted, now());
  const emails = known.map(({ email }) => email);
  const theirs = await idsByEmail(emails, { people, now: now() });
  const ours = known.filter(({ email }) => !theirs.has(email.toLowerCase()));
  for (const { email, told, guessed } of ours) {
    const id = ownIdOf(email);
    const before = await people.get({ id });
    const news = Object.entries(guessed).filter(
      ([field]) => (before?.[attributeOfField(field)] ?? null) === null,
    );
    // Somebody may have forgotten him just now.
    if (readForgotten(store).covers(email, began)) continue;
    const values = { ...Object.fromEntries(news), ...told, email };
    await people.write({
      ids: [id],
      fields: Object.keys(values),
      values: [Object.values(values)],
      onlyChanged: true,
    });
  }
  if (ours.length > 0) push("people:changed", {});
}
