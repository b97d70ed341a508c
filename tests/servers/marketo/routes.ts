import { activityRoutes } from "./activities/activityRoutes.ts";
import { customActivityRoutes } from "./activities/customActivityRoutes.ts";
import { customTypeRoutes } from "./activities/customTypeRoutes.ts";
import { browseRoutes } from "./assets/browseRoutes.ts";
import { fileRoutes } from "./assets/fileRoutes.ts";
import { folderRoutes } from "./assets/folderRoutes.ts";
import { formRoutes } from "./assets/formRoutes.ts";
import { activityExportRoutes } from "./bulk/activityExportRoutes.ts";
import { leadExportRoutes } from "./bulk/leadExportRoutes.ts";
import type { Route } from "./http/Route.ts";
import { companyRoutes } from "./leads/companyRoutes.ts";
import { describeRoutes } from "./leads/describeRoutes.ts";
import { leadRoutes } from "./leads/leadRoutes.ts";
import { leadWriteRoutes } from "./leads/leadWriteRoutes.ts";
import { submitFormRoutes } from "./leads/submitFormRoutes.ts";
import { listRoutes } from "./lists/listRoutes.ts";
import { programRoutes } from "./programs/programRoutes.ts";
import { statsRoutes } from "./stats/statsRoutes.ts";

/** Every endpoint. */
export const routes: readonly Route[] = [
  ...describeRoutes,
  ...leadRoutes,
  ...leadExportRoutes,
  ...activityExportRoutes,
  ...activityRoutes,
  ...customTypeRoutes,
  ...customActivityRoutes,
  ...leadWriteRoutes,
  ...submitFormRoutes,
  ...companyRoutes,
  ...listRoutes,
  ...programRoutes,
  ...formRoutes,
  ...folderRoutes,
  ...fileRoutes,
  ...browseRoutes,
  ...statsRoutes,
];
