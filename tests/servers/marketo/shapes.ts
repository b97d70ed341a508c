import { z } from "zod";

const { strictObject, array, string, number, boolean } = z;

const id = number().int();
const zulu = string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const zeroOffset = string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0000$/);
const bothOffsets = string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\+0000$/);
const pacific = string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-08:00$/);
const reasons = array(strictObject({ code: string(), message: string() }));
const folder = strictObject({ id, type: z.enum(["Folder", "Program"]) });
const names = strictObject({ name: string(), readOnly: boolean() });
const dated = { createdAt: bothOffsets, updatedAt: bothOffsets };

const shortField = strictObject({
  name: string(),
  displayName: string(),
  dataType: string(),
  length: id.optional(),
  updateable: boolean(),
  crmManaged: boolean(),
});
const activity = {
  id: id.optional(),
  marketoGUID: string().max(128),
  leadId: id,
  activityTypeId: id,
  campaignId: id.optional(),
  primaryAttributeValueId: id.optional(),
  primaryAttributeValue: string().optional(),
  attributes: array(strictObject({ name: string(), apiName: string().optional(), value: z.unknown() })),
};
const attribute = z.looseObject({ name: string(), dataType: string() });

/** The records that the endpoints answer, as Marketo's own descriptions have them; where those are known to be wrong, as it answers. */
export const shapes = {
  describe2: strictObject({
    name: string(),
    searchableFields: array(array(string())),
    fields: array(shortField),
  }),
  describe: strictObject({
    id,
    displayName: string(),
    dataType: string(),
    length: id.optional(),
    rest: names.optional(),
    soap: names.optional(),
  }),
  schemaField: strictObject({
    displayName: string(),
    name: string(),
    description: string(),
    dataType: string(),
    length: id.optional(),
    isHidden: boolean(),
    isHtmlEncodingInEmail: boolean(),
    isSensitive: boolean(),
    isCustom: boolean(),
    isApiCreated: boolean(),
  }),
  outcome: strictObject({
    id: id.optional(),
    leadId: id.optional(),
    seq: id.optional(),
    status: z.enum(["created", "updated", "deleted", "skipped", "added", "removed"]),
    reasons: reasons.optional(),
  }),
  pushed: z.union([strictObject({ id, status: z.enum(["created", "updated"]) }), strictObject({ reasons })]),
  written: z.union([
    strictObject({ marketoGUID: string(), status: z.literal("added") }),
    strictObject({ status: z.literal("skipped"), errors: reasons }),
  ]),
  activity: strictObject({ ...activity, activityDate: zulu }),
  deletion: strictObject({ ...activity, activityDate: pacific }),
  change: strictObject({
    ...activity,
    activityDate: zeroOffset,
    fields: array(
      strictObject({ id, name: string(), newValue: string().nullable(), oldValue: string().nullable() }),
    ),
  }),
  activityType: strictObject({
    id,
    name: string(),
    apiName: string().optional(),
    description: string().optional(),
    primaryAttribute: attribute.optional(),
    attributes: array(attribute),
  }),
  customType: strictObject({
    id,
    apiName: string(),
    name: string(),
    triggerName: string(),
    filterName: string(),
    description: string().optional(),
    primaryAttribute: attribute,
    attributes: array(attribute),
    status: z.enum(["draft", "approved", "deleted", "approved with draft"]),
    createdAt: zulu,
    updatedAt: zulu,
  }),
  job: strictObject({
    exportId: string(),
    format: z.enum(["CSV", "TSV", "SSV"]),
    status: z.enum(["Created", "Queued", "Processing", "Completed", "Failed", "Cancelled"]),
    createdAt: zulu,
    queuedAt: zulu.optional(),
    startedAt: zulu.optional(),
    finishedAt: zulu.optional(),
    numberOfRecords: id.optional(),
    fileSize: id.optional(),
    fileChecksum: string()
      .regex(/^sha256:[0-9a-f]{64}$/)
      .optional(),
    errorMsg: string().optional(),
  }),
  list: strictObject({
    id,
    name: string(),
    programName: string().optional(),
    workspaceName: string(),
    createdAt: zeroOffset,
    updatedAt: zeroOffset,
  }),
  member: strictObject({
    seq: id,
    leadId: id,
    programId: id,
    reachedSuccess: boolean(),
    acquiredBy: boolean(),
    membershipDate: zulu,
    statusName: string(),
  }),
  usage: strictObject({
    date: z.iso.date(),
    total: id,
    users: array(strictObject({ userId: string(), count: id })),
  }),
  errors: strictObject({
    date: z.iso.date(),
    total: id,
    errors: array(strictObject({ errorCode: string(), count: id })),
  }),
  channel: strictObject({
    id,
    name: string(),
    applicableProgramType: string(),
    progressionStatuses: array(
      strictObject({ name: string(), step: id, success: boolean(), hidden: boolean() }),
    ),
    ...dated,
  }),
  file: strictObject({
    id,
    name: string(),
    description: string(),
    size: id,
    mimeType: string(),
    url: z.url(),
    folder: strictObject({ id, name: string(), type: string() }),
    ...dated,
  }),
  formField: strictObject({
    id: string(),
    label: string(),
    dataType: string(),
    required: boolean(),
    rowNumber: id,
    columnNumber: id,
    formPrefill: boolean(),
    visibilityRules: strictObject({ ruleType: string() }),
  }),
  folder: z.looseObject({
    id,
    name: string(),
    folderId: folder,
    folderType: string(),
    parent: folder,
    ...dated,
  }),
};
