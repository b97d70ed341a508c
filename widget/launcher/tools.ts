import { fillPlain } from "#shared/dialogue/fillPlain.ts";
import { isEmpty } from "#shared/dialogue/isEmpty.ts";
import { own } from "#shared/dialogue/own.ts";
import { pickLanguage } from "#shared/dialogue/pickLanguage.ts";
import { valueText } from "#shared/dialogue/valueText.ts";
import { randomId } from "../host/randomId.ts";
import { storeKeys } from "../host/storeKeys.ts";
import type { Tools } from "../host/Tools.ts";
import { readTalk } from "../talk/readTalk.ts";
import { h } from "../view/h.ts";
import { icon } from "../view/icon.ts";
import { iconButton } from "../view/iconButton.ts";

/** What the launcher hands to the chat. */
export const tools: Tools = {
  h,
  icon,
  iconButton,
  randomId,
  readTalk,
  storeKeys,
  fillPlain,
  isEmpty,
  own,
  pickLanguage,
  valueText,
};
