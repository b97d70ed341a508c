import type { MarketoFeature } from "./marketoFeatures.ts";

/** What the role of the API user needs for each feature, as Marketo's role editor calls it. */
export const featurePermissions: Readonly<Record<MarketoFeature, string>> = {
  people: "Read-Only Lead",
  companies: "Read-Only Company",
  lists: "Read-Only Lead",
  activities: "Read-Only Activity",
  activityTypes: "Read-Only Activity Metadata",
  assets: "Read-Only Assets",
};
