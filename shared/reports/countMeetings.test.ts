import { expect, it } from "vitest";
import { type CountedMeeting, countMeetings } from "./countMeetings.ts";

const query = { from: "2026-03-01", until: "2026-03-31", timeZone: "Asia/Tokyo" };
const none = { requested: 0, refused: 0, booked: 0, cancelled: 0, held: 0, noShow: 0 };
const ana = { id: "a1", name: "Ana" };
const demo = { id: "d1", name: "Demo" };

function meeting(rest: Partial<CountedMeeting> = {}): CountedMeeting {
  const createdAt = Date.UTC(2026, 2, 16);
  return { createdAt, language: "en", status: "booked", dialogue: demo, agent: ana, ...rest };
}

it("counts what became of meetings by dialogue and agent, the most often asked for first", () => {
  const report = countMeetings(
    [
      meeting({ dialogue: { id: "d2", name: null } }),
      meeting({ status: "held" }),
      meeting({ status: "noShow", agent: null }),
      meeting({ status: "cancelled" }),
      meeting({ status: "rescheduled" }),
      meeting({ status: "requested" }),
      meeting({ status: "refused", agent: null }),
    ],
    query,
  );
  const ofDemo = { requested: 6, refused: 1, booked: 4, cancelled: 1, held: 1, noShow: 1 };
  expect(report).toEqual({
    total: { ...ofDemo, requested: 7, booked: 5 },
    dialogues: [
      { key: "d1", name: "Demo", figures: ofDemo },
      { key: "d2", name: null, figures: { ...none, requested: 1, booked: 1 } },
    ],
    agents: [
      { key: "a1", name: "Ana", figures: { ...none, requested: 5, booked: 4, cancelled: 1, held: 1 } },
      { key: "", name: null, figures: { ...none, requested: 1, booked: 1, noShow: 1 } },
    ],
  });
});

it("counts those asked for on the days of the zone, of the dialogue and in the language that are named", () => {
  const first = Date.UTC(2026, 1, 28, 15);
  const ends = [first - 1, first, Date.UTC(2026, 2, 31, 15) - 1, Date.UTC(2026, 2, 31, 15)];
  const all = ends.map((createdAt) => meeting({ createdAt }));
  expect(countMeetings(all, query).total.requested).toBe(2);
  const others = [...all, meeting({ language: "pt-BR" }), meeting({ dialogue: { id: "d2", name: "Help" } })];
  expect(countMeetings(others, query).total.requested).toBe(4);
  expect(countMeetings(others, { ...query, dialogue: "d2" }).total.requested).toBe(1);
  expect(countMeetings(others, { ...query, language: "pt-BR" }).dialogues).toHaveLength(1);
});
