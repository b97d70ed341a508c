import { app, type Session } from "electron";
import { simulatorScheme } from "../protocol/schemes.ts";
import { isSafeLink } from "./isSafeLink.ts";
import { openExternal } from "./openExternal.ts";
import { ownRules } from "./ownRules.ts";

/**
 * Denies every page what none of ours needs: leaving for another address, new windows, web views, permissions, the
 * user's certificates. A link that a page wants to open in a new window goes to the user's browser if it is safe.
 *
 * @param home the address of the studio's pages; another one than ours only while developing
 */
export function lockDown(session: Session, home: string): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // Unasked, the first of the user's certificates would tell any site who he is. Null, which the types do not know: none.
  app.on("select-client-certificate", (event, _contents, _url, _certificates, answer) => {
    event.preventDefault();
    Reflect.apply(answer, undefined, [null]);
  });
  app.on("web-contents-created", (_event, contents) => {
    if (ownRules.has(contents.session)) return;
    contents.on("will-attach-webview", (event) => event.preventDefault());
    contents.on("will-frame-navigate", (event) => {
      const inside = event.isMainFrame
        ? event.url.startsWith(`${home}/`)
        : event.url.startsWith(`${simulatorScheme}:`);
      if (!inside) event.preventDefault();
    });
    contents.setWindowOpenHandler(({ url }) => {
      if (isSafeLink(url)) void openExternal(url).catch(() => undefined);
      return { action: "deny" };
    });
  });
}
