import type { ExportJob } from "./syncState.ts";

/** Where Marketo has the exports of a purpose. */
export const exportPaths = {
  created: "/bulk/v1/leads/export",
  updated: "/bulk/v1/leads/export",
  list: "/bulk/v1/leads/export",
  seen: "/bulk/v1/leads/export",
  activities: "/bulk/v1/activities/export",
} as const satisfies { readonly [Purpose in ExportJob["purpose"]]: string };
