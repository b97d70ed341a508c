import type { MarketoError } from "#shared/marketo/marketoError.ts";
import { type MarketoFeature, marketoFeatures } from "#shared/marketo/marketoFeatures.ts";
import type { MarketoCapabilities, MarketoStatus } from "#shared/marketo/marketoProfile.ts";
import type { MarketoReport } from "#shared/marketo/marketoReport.ts";
import { type MarketoStep, marketoSteps } from "#shared/marketo/marketoSteps.ts";
import type { CallOptions, MarketoClient, MarketoQuery } from "../http/MarketoClient.ts";
import { countFields } from "./countFields.ts";
import { usedToday } from "./usedToday.ts";

/** One cheap call for each feature. Nothing is written, and no export is begun. */
const probes: Readonly<Record<MarketoFeature, readonly [path: string, query?: MarketoQuery]>> = {
  people: ["/rest/v1/leads/describe2.json"],
  companies: ["/rest/v1/companies/describe.json"],
  lists: ["/rest/v1/lists.json", { batchSize: 1 }],
  activities: ["/rest/v1/activities/types.json"],
  activityTypes: ["/rest/v1/activities/external/types.json"],
  assets: ["/rest/asset/v1/forms.json", { maxReturn: 1 }],
};
const unavailable = new Set(["616", "703", "1018"]);
/** What stands in the way of one feature, and says nothing about the others. */
const ofOne = /^(?:603|61[016]|70\d|71\d|1\d{3}|http-404)$/;

type Watching = {
  readonly now: () => number;
  readonly signal?: AbortSignal;
  readonly tell?: (step: MarketoStep, done: number, of: number) => void;
};

/**
 * Tries a connection: the key, what was used of the quota (which needs no permission), then what the key allows. Whatever goes
 * wrong stands in the report. The user wants to know now, so that it goes out although the day's budget is used up.
 */
export async function checkConnection(
  client: MarketoClient,
  { now, signal, tell }: Watching,
): Promise<MarketoReport> {
  const how: CallOptions = { signal, forced: true, tries: 2 };
  const before = client.calls();
  const features: MarketoCapabilities["features"] = {};
  const refused: { feature: MarketoFeature; error: MarketoError }[] = [];
  let status: MarketoStatus = { checkedAt: now(), ownCalls: 0 };
  let fields = 0;
  const report = (error?: MarketoError): MarketoReport => ({
    status: { ...status, ...(error === undefined ? {} : { error }) },
    capabilities: { features },
    refused,
    fields,
    calls: client.calls() - before,
  });
  const begin = (step: MarketoStep) => tell?.(step, marketoSteps.indexOf(step), marketoSteps.length);

  begin("key");
  const key = await client.whoAmI(how);
  if (!key.ok) return report(key.error);
  if (key.value.user !== "") status = { ...status, user: key.value.user };

  begin("usage");
  const usage = await client.get("/rest/v1/stats/usage.json", {}, how);
  if (!usage.ok) return report(usage.error);
  const used = usedToday(usage.value.result);
  if (used !== undefined) status = { ...status, usedToday: used };

  for (const feature of marketoFeatures) {
    begin(feature);
    const [path, query] = probes[feature];
    const answer = await client.get(path, query, how);
    if (answer.ok) {
      features[feature] = "allowed";
      if (feature === "people") fields = countFields(answer.value.result);
      continue;
    }
    const { error } = answer;
    if (!ofOne.test(error.code)) return report(error);
    features[feature] =
      error.code === "603" ? "denied" : unavailable.has(error.code) ? "unavailable" : "failed";
    refused.push({ feature, error });
  }
  return report();
}
