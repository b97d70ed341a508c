import { HttpFailure } from "../http/HttpFailure.ts";
import { listOf } from "../http/listOf.ts";
import type { MarketoRequest } from "../http/MarketoRequest.ts";
import type { Permission } from "../http/Permission.ts";
import { positionPage } from "../http/positionPage.ts";
import type { Reply } from "../http/Reply.ts";
import type { Route } from "../http/Route.ts";
import type { Subscription } from "../Subscription.ts";
import type { ExportJob } from "./ExportJob.ts";

type Create = (request: MarketoRequest, subscription: Subscription) => ExportJob;

/** The calls that every kind of bulk extract has. */
export function exportRoutes(kind: ExportJob["kind"], needs: readonly Permission[], create: Create): Route[] {
  const base = `/bulk/v1/${kind}/export`;
  const job = ({ path }: MarketoRequest, { exports }: Subscription) =>
    exports.find(kind, path.exportId ?? "");
  const one = (subscription: Subscription, job: ExportJob): Reply => ({
    result: [subscription.exports.describe(job)],
  });
  return [
    {
      method: "POST",
      path: `${base}/create.json`,
      needs,
      body: "json",
      answer: (request, subscription) => one(subscription, create(request, subscription)),
    },
    {
      method: "POST",
      path: `${base}/{exportId}/enqueue.json`,
      needs,
      body: "json",
      answer: (request, subscription) => {
        const found = job(request, subscription);
        subscription.exports.enqueue(found);
        return one(subscription, found);
      },
    },
    {
      method: "POST",
      path: `${base}/{exportId}/cancel.json`,
      needs,
      body: "json",
      answer: (request, subscription) => {
        const found = job(request, subscription);
        subscription.exports.cancel(found);
        return one(subscription, found);
      },
    },
    {
      method: "GET",
      path: `${base}/{exportId}/status.json`,
      needs,
      answer: (request, subscription) => ({
        result: [subscription.exports.tell(job(request, subscription))],
      }),
    },
    {
      method: "GET",
      path: `${base}/{exportId}/file.json`,
      needs,
      answer: ({ path }, { exports }) => {
        const found = exports.jobs.find(({ id }) => id === path.exportId);
        if (found?.kind !== kind || !found.file) throw new HttpFailure(404, "File not found");
        return { file: found.file };
      },
    },
    {
      method: "GET",
      path: `${base}.json`,
      needs,
      query: ["status", "batchSize", "nextPageToken"],
      answer: (request, { exports }) => {
        const wanted = listOf(request.query, "status").map((status) => status.toLowerCase());
        const jobs = exports.jobs.filter(
          (job) => job.kind === kind && (wanted.length === 0 || wanted.includes(job.status.toLowerCase())),
        );
        return positionPage(request, jobs, (found) => exports.describe(found), false);
      },
    },
  ];
}
