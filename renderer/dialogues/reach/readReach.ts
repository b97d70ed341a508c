import type { Output } from "#shared/ipc/contract.ts";
import type { Candidate } from "#shared/targeting/candidate.ts";
import { neverShown } from "#shared/targeting/neverShown.ts";
import { checkOverlap } from "#shared/validation/checkOverlap.ts";
import { conditionsTexts } from "../../i18n/areas/conditionsTexts.ts";
import { problemsTexts } from "../../i18n/areas/problemsTexts.ts";
import { reachTexts } from "../../i18n/areas/reachTexts.ts";
import type { Language } from "../../i18n/language.ts";
import type { Reach } from "./reachStore.ts";
import { reachWords } from "./reachWords.ts";
import { shownState } from "./shownState.ts";

/** Who sees each dialogue of the site, by its id, in words of that language. `now`: milliseconds since the epoch. */
export function readReach(
  { dialogues, timeZone }: Output<"targeting:list">,
  now: number,
  language: Language,
): ReadonlyMap<string, Reach> {
  const context = {
    texts: reachTexts[language],
    conditions: conditionsTexts[language],
    ...{ language, now, timeZone },
  };
  return new Map(
    dialogues.map((dialogue): [string, Reach] => {
      const state = shownState(dialogue, now, timeZone);
      const words = reachWords(dialogue.targeting, context);
      // What is over or paused is not meant to be seen.
      const meant = state !== "ended" && state !== "paused";
      return [
        dialogue.id,
        { state, words, never: meant ? whyNever(dialogue, dialogues, language) : undefined },
      ];
    }),
  );
}

/** Why nobody can meet it; undefined as long as somebody might. */
function whyNever(dialogue: Candidate, all: readonly Candidate[], language: Language): Reach["never"] {
  const t = reachTexts[language];
  const explain = problemsTexts[language].codes["never-shown"];
  const [own] = neverShown(dialogue);
  if (own) return { short: t.never, long: explain({ reason: own.reason }) };
  const [covered] = checkOverlap(dialogue, all);
  if (covered?.params === undefined) return undefined;
  return { short: t.covered(covered.params.winner ?? ""), long: explain(covered.params) };
}
