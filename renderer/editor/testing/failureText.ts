import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { playedStatuses } from "#shared/dialogue/testing/conversationTest.ts";
import type { TestFailure } from "#shared/dialogue/testing/testResult.ts";
import { flowsStore } from "../../flows/flowsStore.ts";
import { testsTexts } from "../../i18n/areas/testsTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { placeName } from "../placeName.ts";

/** Why a test failed, in the studio's language: what was expected and what was there instead. */
export function failureText(
  { kind, expected, got, attribute = "" }: TestFailure,
  dialogue: Dialogue,
): string {
  const t = currentTexts(testsTexts);
  const say = (value: string) => {
    if (value === "") return t.nothing;
    if (kind === "at")
      return placeName(value, dialogue.nodes, flowsStore.getState().flows, dialogue.language);
    const status = kind === "status" ? playedStatuses.find((one) => one === value) : undefined;
    return status ? t.statuses[status] : value;
  };
  return t.failures[kind](say(expected), say(got), attribute);
}
