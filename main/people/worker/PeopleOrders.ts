import type { Condition } from "#shared/dialogue/condition.ts";
import type { Attributes } from "#shared/dialogue/value.ts";
import type { FieldRow } from "#shared/marketo/fieldRow.ts";
import type { ActivityPlace } from "../activities/ActivityPlace.ts";
import type { ActivityRow } from "../activities/ActivityRow.ts";
import type { ActivitiesAfter } from "../activities/activitiesAfter.ts";
import type { TimelinePage, TimelinePlace } from "../activities/TimelinePage.ts";
import type { PeopleRows } from "../blocks/PeopleRows.ts";
import type { CompanyRow } from "../companies/CompanyRow.ts";
import type { PeoplePage, PeopleQuery } from "../query/listPeople.ts";
import type { QueryContext } from "../query/QueryContext.ts";
import type { Merge } from "../sync/mergePeople.ts";
import type { WantedPeople } from "../sync/WantedPeople.ts";

/** `unwanted`: its first byte is 1 once nobody wants the answer any more, which the thread sees while it is at it. */
type Looked = QueryContext & { readonly unwanted?: SharedArrayBuffer };

/** What the thread of the people does: name -> what it is given and what it answers. */
export type PeopleOrders = {
  count: {
    input: { where: Condition } & Looked;
    output: { readonly count: number; readonly of: number };
  };
  list: { input: PeopleQuery & Looked; output: PeoplePage };
  /** See `listOwn`. */
  listOwn: { input: Record<string, never>; output: Attributes[] };
  get: { input: { readonly id: number }; output: Attributes | null };
  /** `wanted`: whom to keep of them, everybody if left out; `onlyChanged`: only who is not known so already. */
  write: {
    input: PeopleRows & { readonly wanted?: WantedPeople; readonly onlyChanged?: boolean };
    output: { readonly kept: number };
  };
  remove: { input: { readonly ids: readonly number[] }; output: { readonly removed: number } };
  /** See `erasePeople`. */
  erase: { input: { readonly ids: readonly number[] }; output: undefined };
  /** See `prepareOrders`. */
  prepare: { input: { readonly attributes: readonly string[] }; output: undefined };
  readFields: { input: Record<string, never>; output: readonly FieldRow[] };
  keepFields: { input: { readonly fields: readonly FieldRow[] }; output: undefined };
  /**
   * `file`: a CSV on the disk; `name`: the same for the same bytes; `into`: what its rows are, people if left out; `seen`: ids of
   * people who are still there; `wanted`: whom to keep of people, everybody if left out. `added`: how many activities are new, or
   * how many people were kept in this run.
   */
  import: {
    input: {
      readonly name: string;
      readonly file: string;
      readonly into?: "people" | "activities" | "seen";
      readonly wanted?: WantedPeople;
    };
    output: {
      readonly rows: number;
      readonly bytes: number;
      readonly done: boolean;
      readonly added?: number;
    };
    progress: { readonly rows: number; readonly bytes: number };
  };
  /** See `dueCompanies` and `writeCompanies`. */
  dueCompanies: { input: { readonly since: number }; output: readonly string[] };
  writeCompanies: {
    input: { readonly asked: readonly string[]; readonly rows: readonly CompanyRow[]; readonly at: number };
    output: undefined;
  };
  forgetImport: { input: { readonly name: string }; output: undefined };
  writeActivities: {
    input: { readonly rows: readonly ActivityRow[] };
    output: { readonly added: number };
  };
  /** See `forgetActivities`. */
  forgetActivities: { input: { readonly before: number }; output: { readonly more: boolean } };
  /** See `indexActivities`. */
  indexActivities: { input: { readonly isWanted: boolean }; output: undefined };
  listActivities: {
    input: { readonly type: number; readonly since: number };
    output: readonly Pick<ActivityRow, "lead" | "type" | "primaryId" | "attributes">[];
  };
  /** See `activitiesAfter`. */
  activitiesAfter: {
    input: { readonly types: readonly number[]; readonly after?: ActivityPlace | undefined };
    output: ActivitiesAfter;
  };
  /** See `readTimeline`. */
  timeline: {
    input: { readonly lead: number; readonly before?: TimelinePlace | undefined; readonly limit: number };
    output: TimelinePage;
  };
  merge: { input: { readonly merges: readonly Merge[] }; output: { readonly removed: number } };
  forgetSeen: { input: Record<string, never>; output: undefined };
  noteSeen: { input: { readonly ids: readonly number[] }; output: undefined };
  /** See `listSeen`. */
  listSeen: { input: { readonly after?: number }; output: readonly number[] };
  listUnseen: { input: Record<string, never>; output: readonly number[] };
  readSync: { input: Record<string, never>; output: string | undefined };
  keepSync: { input: { readonly state: string }; output: undefined };
  /**
   * Whether somebody else, such as a command beside the studio, has changed something since this was last asked, or since the
   * thread began.
   */
  hasChanged: { input: Record<string, never>; output: boolean };
};

export type PeopleOrder = keyof PeopleOrders;
