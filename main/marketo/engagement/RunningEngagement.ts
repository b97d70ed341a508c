/** The run that reads conversations back and writes them over a connection. `ended`: once all of it is done, never rejected. */
export type RunningEngagement = {
  readonly profile: string;
  readonly stop: AbortController;
  readonly ended: Promise<void>;
};
