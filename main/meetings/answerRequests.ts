import type { BookingAnswer } from "#shared/scheduling/requests/bookingAnswer.ts";
import type { MeetingRequest } from "#shared/scheduling/requests/meetingRequest.ts";
import { requestIn } from "#shared/scheduling/requests/requestIn.ts";
import type { Report } from "#shared/site/report.ts";
import type { BookingDesk } from "./BookingDesk.ts";
import { bookMeeting } from "./bookMeeting.ts";

/** A request, and what became of it. */
export type Answered = { readonly request: MeetingRequest; readonly answer: BookingAnswer };

/**
 * Answers the requests among the reports of the widget, by whichever way they came and however often: who asked first is served
 * first, by the time of the report, then by its id. Those that are `unavailable` are to be given again later.
 */
export async function answerRequests(reports: readonly Report[], desk: BookingDesk): Promise<Answered[]> {
  const asked = reports
    .flatMap((report) => {
      const request = requestIn(report);
      return request ? [{ request, at: String(report.at), id: report.id }] : [];
    })
    .sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
  const answered: Answered[] = [];
  for (const { request } of asked) {
    const { name, email } = request;
    const [firstName = "", ...rest] = name.trim().split(/\s+/);
    const attributes = { "lead.firstName": firstName, "lead.lastName": rest.join(" "), "lead.email": email };
    const context = { attributes, now: desk.now() };
    answered.push({ request, answer: await bookMeeting({ request, context }, desk) });
  }
  return answered;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
