/** What a role may let an API user do; the names are those of the role's tree in Marketo. */
export const permissions = [
  "Read-Only Lead",
  "Read-Write Lead",
  "Read-Only Company",
  "Read-Write Company",
  "Read-Write Schema Standard Field",
  "Read-Write Schema Custom Field",
  "Read-Only Activity",
  "Read-Write Activity",
  "Read-Only Activity Metadata",
  "Read-Write Activity Metadata",
  "Read-Only Assets",
  "Read-Write Assets",
  "Approve Assets",
  "Read-Only Campaigns",
  "Execute Campaign",
] as const;

export type Permission = (typeof permissions)[number];
