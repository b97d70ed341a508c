import type { Finding } from "#shared/validation/finding.ts";
import { nodesTexts } from "../../i18n/areas/nodesTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import type { ProblemTexts } from "../../i18n/problemTexts.ts";
import { namedLanguages } from "./namedLanguages.ts";

/** A problem in the studio's language. */
export function problemText(problem: Finding, texts: ProblemTexts): string {
  const params = namedLanguages(problem.params ?? {});
  return texts.codes[problem.code](params.port ? { ...params, port: portName(params) } : params);
}

/** The check calls a port without a label by its id, which nobody has seen. */
function portName({ port = "", portId, kind }: NonNullable<Finding["params"]>): string {
  if (port !== portId) return port;
  const t = currentTexts(nodesTexts);
  const fixed = t.ports[portId as keyof typeof t.ports];
  return fixed ?? (kind === "branch" || kind === "split" ? t.untitledCase : t.untitledAnswer);
}
