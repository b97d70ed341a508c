import { protocol } from "electron";
import { appScheme, simulatorScheme } from "./schemes.ts";

/** Makes our schemes behave like https. Has to run before the app is ready. */
export function registerSchemes(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges },
    { scheme: simulatorScheme, privileges: { ...privileges, corsEnabled: true } },
  ]);
}
