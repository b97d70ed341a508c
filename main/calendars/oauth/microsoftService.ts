import type { SignInService } from "./SignInService.ts";

/** Microsoft's sign-in, for work and personal accounts. Its portal takes no 127.0.0.1, and a browser may read `localhost` either way. */
export function microsoftService(issuer = "https://login.microsoftonline.com/common/v2.0"): SignInService {
  return {
    name: "Microsoft",
    issuer,
    scopes: ["openid", "profile", "email", "offline_access", "User.Read", "Calendars.ReadWrite"],
    needed: ["Calendars.ReadWrite"],
    redirectHost: "localhost",
    listenOn: ["127.0.0.1", "::1"],
    parameters: { prompt: "select_account" },
  };
}
