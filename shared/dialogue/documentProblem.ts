import type { z } from "zod";
import { nodeKinds } from "../nodes/nodeKinds.ts";
import type { Problem } from "../validation/problem.ts";

function at(value: unknown, key: PropertyKey | undefined): unknown {
  return typeof value === "object" && value !== null && key !== undefined
    ? (value as { [key: PropertyKey]: unknown })[key]
    : undefined;
}

function textAt(value: unknown, key: PropertyKey): string | undefined {
  const found = at(value, key);
  return typeof found === "string" && found.length <= 100 ? found : undefined;
}

/** Where a condition stands: a branch's case or the audience. */
function insideCondition(path: readonly PropertyKey[]): boolean {
  return path.includes("when") || (path[0] === "targeting" && path[1] === "audience");
}

/** Turns what the schema found into a problem that says what, where and what to do. */
export function documentProblem(document: unknown, issue: z.core.$ZodIssue): Problem {
  const [root, index, field] = issue.path;
  const item = at(at(document, root), index);
  const id = textAt(item, "id");
  const place = issue.path.map(String).join(" > ") || "the document";
  const where = {
    ...(root === "nodes" && id !== undefined ? { node: id } : {}),
    ...(root === "edges" && id !== undefined ? { edge: id } : {}),
    path: issue.path.map((key) => (typeof key === "number" ? key : String(key))),
  };
  if (root === "nodes" && field === "kind") {
    const kind = String(textAt(item, "kind"));
    return {
      severity: "error",
      code: "unknown-kind",
      ...where,
      params: { kind },
      message: `Card ${id ?? index?.toString()} is of a kind that this version does not know: ${kind}. Known are ${nodeKinds.join(", ")}. Update Parley, or remove the card.`,
    };
  }
  const code = insideCondition(issue.path) ? "bad-condition" : "invalid-document";
  const what = code === "bad-condition" ? "A condition cannot be read" : "The document is damaged";
  return {
    severity: "error",
    code,
    ...where,
    params: { place, detail: issue.message },
    message: `${what} at ${place}: ${issue.message}. Correct it there, or open an earlier copy.`,
  };
}
