/**
 * A meeting as a calendar has it. `id`: of the entry, in the service's words; `etag`: of this version of it; `callUrl`: of the
 * video call, once there is one. Instants: milliseconds since the epoch.
 */
export type KeptMeeting = {
  readonly id: string;
  readonly etag: string;
  readonly status: "confirmed" | "cancelled";
  readonly start: number;
  readonly end: number;
  readonly callUrl?: string | undefined;
};
