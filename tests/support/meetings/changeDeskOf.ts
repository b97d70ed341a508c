import type { ChangeDesk } from "#main/meetings/changes/ChangeDesk.ts";
import { createMeetingChanges } from "#main/meetings/changes/createMeetingChanges.ts";
import { deskOf } from "./deskOf.ts";

let ids = 0;

/** The office of `deskOf`, where meetings are changed too. */
export function changeDeskOf(office: Parameters<typeof deskOf>[0]): ChangeDesk {
  const desk = deskOf(office);
  return {
    ...desk,
    changes: createMeetingChanges(office.store, desk.records),
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
  };
}
