import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { secretPlace } from "#shared/publishing/secretPlace.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { refuseWhilePublishing } from "../publish/refuseWhilePublishing.ts";
import { readTargets } from "./readTargets.ts";
import { secretName } from "./secretName.ts";

/**
 * Keeps a target, a new one or a changed one. `secret`: its password or key; left out, what is known stays, unless the
 * target is another place now.
 *
 * @throws {Failure} `invalid` when another one has its name, by which the command line knows it; `busy` while something is
 *   published to it
 */
export function saveTarget(
  { target, secret }: Parsed<"targets:save">,
  { store, vault, publishing }: Pick<HandlerContext, "store" | "vault" | "publishing">,
): Output<"targets:save"> {
  refuseWhilePublishing({ publishing }, target.id);
  const same = (name: string) => name.toLowerCase() === target.name.toLowerCase();
  const targets = readTargets(store);
  if (targets.some(({ id, name }) => id !== target.id && same(name)))
    throw new Failure("name-taken", "Another target has this name.", { detail: target.name });
  store.db
    .prepare(
      `INSERT INTO targets (id, position, settings)
      VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM targets), ?)
      ON CONFLICT (id) DO UPDATE SET settings = excluded.settings`,
    )
    .run(target.id, JSON.stringify(target));
  const before = targets.find(({ id }) => id === target.id);
  const moved = before !== undefined && secretPlace(before) !== secretPlace(target);
  if (secret === "" || (secret === undefined && moved)) vault.remove(secretName(target.id));
  else if (secret !== undefined) vault.set(secretName(target.id), secret);
}
