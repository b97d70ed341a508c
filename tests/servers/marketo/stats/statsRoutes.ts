import type { Route } from "../http/Route.ts";
import type { Subscription } from "../Subscription.ts";

const user = "apis@parley.example";

const usage = ({ meter }: Subscription, days: number) => ({
  result: meter
    .days(days)
    .map(({ date, calls }) => ({ date, total: calls, users: [{ userId: user, count: calls }] })),
});

const errors = ({ meter }: Subscription, days: number) => ({
  result: meter.days(days).map(({ date, errors }) => ({
    date,
    total: [...errors.values()].reduce((sum, count) => sum + count, 0),
    errors: [...errors].map(([errorCode, count]) => ({ errorCode, count })),
  })),
});

/** What has been used of the day's calls, and what went wrong; every token may ask. */
export const statsRoutes: readonly Route[] = [
  { method: "GET", path: "/rest/v1/stats/usage.json", needs: [], answer: (_, all) => usage(all, 1) },
  {
    method: "GET",
    path: "/rest/v1/stats/usage/last7days.json",
    needs: [],
    answer: (_, all) => usage(all, 7),
  },
  { method: "GET", path: "/rest/v1/stats/errors.json", needs: [], answer: (_, all) => errors(all, 1) },
  {
    method: "GET",
    path: "/rest/v1/stats/errors/last7days.json",
    needs: [],
    answer: (_, all) => errors(all, 7),
  },
];
