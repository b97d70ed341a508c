import { activityRoutes } from "./activities/activityRoutes.ts";
import { activityExportRoutes } from "./bulk/activityExportRoutes.ts";
import { leadExportRoutes } from "./bulk/leadExportRoutes.ts";
import type { Route } from "./http/Route.ts";
import { describeRoutes } from "./leads/describeRoutes.ts";
import { leadRoutes } from "./leads/leadRoutes.ts";
import { statsRoutes } from "./stats/statsRoutes.ts";

/** Every endpoint. */
export const routes: readonly Route[] = [
  ...describeRoutes,
  ...leadRoutes,
  ...leadExportRoutes,
  ...activityExportRoutes,
  ...activityRoutes,
  ...statsRoutes,
];
