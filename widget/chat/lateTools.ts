import type { Tools } from "../host/Tools.ts";

/** Stands in for the function of this name in the chat. */
export let h: Tools["h"];

/** Stands in for the function of this name in the chat. */
export let icon: Tools["icon"];

/** Stands in for the function of this name in the chat. */
export let iconButton: Tools["iconButton"];

/** Stands in for the function of this name in the chat. */
export let randomId: Tools["randomId"];

/** Stands in for the constant of this name in the chat. */
export let storeKeys: Tools["storeKeys"];

/** Stands in for the function of this name in the chat. */
export let readTalk: Tools["readTalk"];

/** Stands in for the function of this name in the chat. */
export let fillPlain: Tools["fillPlain"];

/** Stands in for the function of this name in the chat. */
export let isEmpty: Tools["isEmpty"];

/** Stands in for the function of this name in the chat. */
export let own: Tools["own"];

/** Stands in for the function of this name in the chat. */
export let pickLanguage: Tools["pickLanguage"];

/** Stands in for the function of this name in the chat. */
export let valueText: Tools["valueText"];

/** Puts the launcher's tools in place, before anything else is done. */
export function provideTools(tools: Tools): void {
  ({ h, icon, iconButton, randomId, readTalk, storeKeys, fillPlain, isEmpty, own, pickLanguage, valueText } =
    tools);
}
