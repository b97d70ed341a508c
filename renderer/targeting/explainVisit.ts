import type { VisitFile } from "#shared/targeting/visitFile.ts";
import { appStore } from "../app/appStore.ts";
import { draftOfVisit } from "./visit/draftOfVisit.ts";
import { visitDraft } from "./visitDraft.ts";

/** Opens the explanation of a visit that is known already. `timeZone`: the site's. */
export function explainVisit(visit: VisitFile, timeZone: string): void {
  visitDraft.setState(draftOfVisit(visit, timeZone));
  appStore.setState({ overlay: { kind: "explain" } });
}
