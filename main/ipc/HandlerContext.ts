import type { PushChannel } from "#shared/ipc/channels.ts";
import type { MenuModel } from "#shared/ipc/menu.ts";
import type { Preferences } from "#shared/ipc/preferences.ts";
import type { PushPayload } from "#shared/ipc/push.ts";
import type { CalendarRoom } from "../calendars/accounts/CalendarRoom.ts";
import type { MailRoom } from "../mail/MailRoom.ts";
import type { MarketoRoom } from "../marketo/connection/MarketoRoom.ts";
import type { MeetingsRoom } from "../meetings/MeetingsRoom.ts";
import type { PeopleRoom } from "../people/calls/PeopleRoom.ts";
import type { Publishing } from "../publish/Publishing.ts";
import type { RelaysRoom } from "../relays/RelaysRoom.ts";
import type { ReportsRoom } from "../reports/ReportsRoom.ts";
import type { Vault } from "../secrets/Vault.ts";
import type { Simulator } from "../simulator/Simulator.ts";
import type { Stage } from "../simulator/stage/Stage.ts";
import type { Store } from "../store/Store.ts";
import type { FileDialogs } from "../window/FileDialogs.ts";

/** What the handlers of calls work with. A handler asks for the few parts it needs, so that a test can give just those. */
export type HandlerContext = {
  readonly store: Store;
  readonly vault: Vault;
  readonly simulator: Simulator;
  readonly stage: Stage;
  readonly publishing: Publishing;
  readonly marketo: MarketoRoom;
  readonly calendars: CalendarRoom;
  readonly mail: MailRoom;
  readonly meetings: MeetingsRoom;
  readonly people: PeopleRoom;
  readonly reports: ReportsRoom;
  readonly relays: RelaysRoom;
  readonly dialogs: FileDialogs;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly preferences: { get(): Preferences; set(preferences: Preferences): Promise<void> };
  /** Files and folders that this run has written and may show in the file manager. */
  readonly written: Set<string>;
  readonly app: {
    readonly version: string;
    readonly platform: string;
    readonly dataFolder: string;
    readonly locale: string;
    /** Folder of `*.dialogue.json` templates. */
    readonly templates: string;
    /** Folder of the built widget. */
    readonly widget: string;
  };
  readonly push: <Name extends PushChannel>(channel: Name, payload: PushPayload<Name>) => void;
  readonly setMenu: (model: MenuModel) => void;
  /** The system's clipboard, as text. */
  readonly clipboard: {
    readonly read: () => Promise<string>;
    readonly write: (text: string) => Promise<void>;
  };
  /** Opens a web page where nobody sees it and answers what it says of its looks. */
  readonly lookAtPage: (url: string) => Promise<unknown>;
  readonly openExternal: (url: string) => Promise<void>;
  readonly reveal: (path: string) => void;
  /** The renderer has saved what it could; `saved`: that was all. */
  readonly flushed: (saved: boolean) => void;
};
