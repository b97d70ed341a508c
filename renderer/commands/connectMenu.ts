import { commandTexts } from "../i18n/areas/commandTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { languageStore } from "../i18n/languageStore.ts";
import { call } from "../ipc/call.ts";
import { onPush } from "../ipc/onPush.ts";
import { commandStore } from "./commandStore.ts";
import { menuModel } from "./menuModel.ts";
import { runCommand } from "./runCommand.ts";
import { runShortcut } from "./runShortcut.ts";

/** Keeps the native menu in step with the commands, and runs what is chosen in it or pressed on the keyboard. */
export function connectMenu(): void {
  let sent = "";
  let scheduled = false;
  const send = () => {
    scheduled = false;
    const { commands, suspended } = commandStore.getState();
    const model = menuModel(commands.values(), currentTexts(commandTexts).menus, suspended > 0);
    const written = JSON.stringify(model);
    if (written === sent) return;
    sent = written;
    void call("menu:set", model);
  };
  const schedule = () => {
    if (!scheduled) requestIdleCallback(send, { timeout: 200 });
    scheduled = true;
  };
  commandStore.subscribe(schedule);
  languageStore.subscribe(schedule);
  onPush("command", ({ id }) => runCommand(id));
  window.addEventListener("keydown", runShortcut);
  schedule();
}
