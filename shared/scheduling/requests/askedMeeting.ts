/**
 * What a report says of a meeting that is asked for, besides when and by whom. `whom`: `team:ID` or `agent:ID`; `timeZone`: the
 * visitor's, IANA. `offer`: the time stood in a snapshot; `wishes`: none was offered, and these would suit (ISO 8601). Neither: a
 * server that offered it has the request already.
 */
export type AskedMeeting = {
  readonly requestId: string;
  readonly whom: string;
  readonly timeZone: string;
  readonly offer?: { readonly minutes: number; readonly snapshotId: string; readonly sig: string };
  readonly wishes?: readonly string[];
};
