/** The name of the setting that holds a service's client id. */
export function clientSetting(service: "google" | "microsoft"): string {
  return `calendars.${service}.clientId`;
}
