/** What the studio's dealings with relays share while the app runs. `fetching`: what is under way, by relay. */
export type RelaysRoom = {
  readonly fetching: Map<string, Promise<void>>;
};
