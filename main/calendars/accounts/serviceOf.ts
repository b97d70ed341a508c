import { googleService } from "../oauth/googleService.ts";
import { microsoftService } from "../oauth/microsoftService.ts";
import type { SignInService } from "../oauth/SignInService.ts";
import type { CalendarUrls } from "./CalendarRoom.ts";

/** The service that people sign in to. */
export function serviceOf(name: "google" | "microsoft", urls: CalendarUrls): SignInService {
  return name === "google" ? googleService(urls.googleIssuer) : microsoftService(urls.microsoftIssuer);
}
