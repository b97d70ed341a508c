import type { Fixer } from "./fix.ts";
import { addAnswers } from "./fixes/addAnswers.ts";
import { addStart } from "./fixes/addStart.ts";
import { askConsent } from "./fixes/askConsent.ts";
import { chooseAttribute } from "./fixes/chooseAttribute.ts";
import { copyText } from "./fixes/copyText.ts";
import { endHere } from "./fixes/endHere.ts";
import { mendPattern } from "./fixes/mendPattern.ts";
import { mendTargeting } from "./fixes/mendTargeting.ts";
import { mendToken } from "./fixes/mendToken.ts";
import { mendUrl } from "./fixes/mendUrl.ts";
import { newId } from "./fixes/newId.ts";
import { readableColor } from "./fixes/readableColor.ts";
import { removeCard } from "./fixes/removeCard.ts";
import { removeEdge } from "./fixes/removeEdge.ts";
import { renameAttribute } from "./fixes/renameAttribute.ts";
import { renameGoal } from "./fixes/renameGoal.ts";
import { replaceField } from "./fixes/replaceField.ts";
import { swapBounds } from "./fixes/swapBounds.ts";
import { tokenDefault } from "./fixes/tokenDefault.ts";
import type { ProblemCode } from "./problem.ts";

const fixers: { readonly [Code in ProblemCode]?: Fixer } = {
  "no-start": addStart,
  "duplicate-id": newId,
  "dangling-edge": removeEdge,
  "dead-end": endHere,
  unreachable: removeCard,
  "missing-text": copyText,
  "missing-translation": copyText,
  "missing-attribute": chooseAttribute,
  "missing-answers": addAnswers,
  "bad-url": mendUrl,
  "unknown-attribute": renameAttribute,
  "read-only-attribute": renameAttribute,
  "vanished-field": replaceField,
  "token-without-default": tokenDefault,
  "bad-token": mendToken,
  "bad-pattern": mendPattern,
  "bad-condition": swapBounds,
  "never-shown": mendTargeting,
  "duplicate-goal": renameGoal,
  "weak-contrast": readableColor,
  "capture-without-consent": askConsent,
};

/** The obvious way to solve a problem of this dialogue, if there is one. */
export const fixOf: Fixer = (dialogue, problem) => fixers[problem.code]?.(dialogue, problem);
