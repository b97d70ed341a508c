import { reconnectStore } from "../agents/reconnectStore.ts";
import { connectMenu } from "../commands/connectMenu.ts";
import { connectShortcuts } from "../commands/connectShortcuts.ts";
import { registerCommands } from "../commands/registerCommands.ts";
import { openDialogue } from "../dialogues/actions/openDialogue.ts";
import { reportImport } from "../dialogues/transfer/reportImport.ts";
import { openSession } from "../editor/session/openSession.ts";
import { call } from "../ipc/call.ts";
import { onPush } from "../ipc/onPush.ts";
import { meetingsRevision } from "../meetings/meetingsRevision.ts";
import { peopleRevision } from "../people/peopleRevision.ts";
import { applyPreferences } from "../settings/applyPreferences.ts";
import { pendingSaves } from "../settings/pendingSaves.ts";
import { preferencesStore } from "../settings/preferencesStore.ts";
import { rememberedLook } from "../settings/rememberedLook.ts";
import { followSync } from "../settings/sync/followSync.ts";
import { appCommands } from "./appCommands.ts";
import { firstCalls } from "./firstCalls.ts";
import { flushAll } from "./flushAll.ts";
import { refuseLongPaste } from "./refuseLongPaste.ts";

/** What the window does besides drawing: preferences, menu, shortcuts, and what main asks for. Call once. */
export function start(): void {
  applyPreferences({ ...preferencesStore.getState(), ...rememberedLook() });
  void firstCalls.preferences.then((preferences) => preferences.ok && applyPreferences(preferences.value));
  connectShortcuts();
  registerCommands(appCommands);
  connectMenu();
  document.addEventListener("paste", refuseLongPaste, true);
  onPush("preferences:changed", (preferences) => {
    if (pendingSaves.count === 0) applyPreferences(preferences);
  });
  onPush("dialogues:open", ({ id }) => void openDialogue(id));
  onPush("dialogues:imported", ({ outcomes }) => reportImport(outcomes));
  const readMeetings = () => meetingsRevision.setState(({ revision }) => ({ revision: revision + 1 }));
  onPush("meetings:changed", readMeetings);
  // a request that was answered may be a meeting now
  onPush("requests:changed", readMeetings);
  onPush("calendars:changed", async ({ reconnect }) => {
    reconnectStore.setState({ agents: reconnect });
    const { loadCalendars } = await import("../settings/calendars/loadCalendars.ts");
    void loadCalendars();
  });
  onPush("people:changed", async () => {
    peopleRevision.setState(({ revision }) => ({ revision: revision + 1 }));
    const { loadAttributes } = await import("../attributes/loadAttributes.ts");
    void loadAttributes(openSession.getState().session?.id);
  });
  followSync();
  onPush("flush", async () => {
    const saved = await flushAll(true);
    const { session } = openSession.getState();
    if (saved && session) await call("versions:checkpoint", { id: session.id, reason: "closed" });
    await call("app:flushed", { saved });
  });
}
