import type { CountedMeeting } from "#shared/reports/countMeetings.ts";
import type { Store } from "../store/Store.ts";

type Row = { createdAt: number; dialogue: string; language: string; name: string | null };

/** The requests for meetings that visitors were told no to. */
export function readRefused({ db }: Pick<Store, "db">): readonly CountedMeeting[] {
  return db
    .prepare<[], Row>(
      `SELECT meetings.created_at AS createdAt, dialogues.name, meetings.record ->> '$.request.dialogue' AS dialogue,
         meetings.record ->> '$.request.language' AS language
       FROM meetings LEFT JOIN dialogues ON dialogues.id = meetings.record ->> '$.request.dialogue'
       WHERE meetings.state = 'rejected'`,
    )
    .all()
    .map(({ createdAt, dialogue, language, name }) => ({
      ...{ createdAt, language, status: "refused", agent: null },
      dialogue: { id: dialogue, name },
    }));
}
