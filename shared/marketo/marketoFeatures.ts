/**
 * What a key of Marketo's may allow, each tried with one cheap call. `people`: read people and their fields; `companies`: the
 * same of companies; `lists`: read static lists; `activities`: read what people did; `activityTypes`: read the kinds of
 * activities of one's own; `assets`: look at forms, folders and files.
 */
export const marketoFeatures = [
  "people",
  "companies",
  "lists",
  "activities",
  "activityTypes",
  "assets",
] as const;

export type MarketoFeature = (typeof marketoFeatures)[number];
