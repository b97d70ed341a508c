import type { fillPlain } from "#shared/dialogue/fillPlain.ts";
import type { isEmpty } from "#shared/dialogue/isEmpty.ts";
import type { own } from "#shared/dialogue/own.ts";
import type { pickLanguage } from "#shared/dialogue/pickLanguage.ts";
import type { valueText } from "#shared/dialogue/valueText.ts";
import type { readTalk } from "../talk/readTalk.ts";
import type { h } from "../view/h.ts";
import type { icon } from "../view/icon.ts";
import type { iconButton } from "../view/iconButton.ts";
import type { randomId } from "./randomId.ts";
import type { storeKeys } from "./storeKeys.ts";

/** What launcher and chat both work with. The launcher brings it along, and hands it to the chat. */
export type Tools = {
  readonly h: typeof h;
  readonly icon: typeof icon;
  readonly iconButton: typeof iconButton;
  readonly randomId: typeof randomId;
  readonly storeKeys: typeof storeKeys;
  readonly readTalk: typeof readTalk;
  readonly fillPlain: typeof fillPlain;
  readonly isEmpty: typeof isEmpty;
  readonly own: typeof own;
  readonly pickLanguage: typeof pickLanguage;
  readonly valueText: typeof valueText;
};
