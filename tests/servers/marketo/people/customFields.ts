import { dice } from "./dice.ts";
import type { Field } from "./Field.ts";
import { chance, later, money, pick, some, upTo } from "./making.ts";
import { remarks } from "./words.ts";

const long = 'All work and no play, "said" the émigré 🙂;\n';

/** Of one person in a thousand 4,000 characters, of others a line or two. */
function remark(roll: { seed: number; n: number }): string | null {
  const thrown = dice(roll.seed, 50, roll.n);
  if (thrown % 1000 === 7) return long.repeat(100).slice(0, 4000);
  return thrown % 100 < 25 ? (remarks[thrown % remarks.length] ?? null) : null;
}

/** The fields that this customer has made; names in REST and SOAP differ, as they do where somebody renamed one. */
export const customFields: readonly Field[] = [
  {
    id: 1001,
    label: "Chat Payload",
    type: "text",
    length: 30_000,
    rest: "chatPayload",
    soap: "chatPayload",
    custom: true,
    form: "textArea",
  },
  {
    id: 1002,
    label: "Remarks",
    type: "text",
    length: 30_000,
    rest: "remarks_c",
    soap: "Remarks__c",
    custom: true,
    form: "textArea",
    make: remark,
  },
  {
    id: 1003,
    label: "Favourite Product",
    type: "string",
    length: 255,
    rest: "favouriteProduct",
    soap: "Favourite_Product__c",
    custom: true,
    form: "picklist",
    picklist: "Basic::basic,Pro::pro,Enterprise::ent",
    searchable: true,
    make: some(40, 51, pick(52, ["basic", "pro", "ent"])),
  },
  {
    id: 1004,
    label: "Seats",
    type: "integer",
    rest: "seats",
    soap: "Seats__c",
    custom: true,
    form: "number",
    searchable: true,
    make: some(45, 53, upTo(54, 500)),
  },
  {
    id: 1005,
    label: "Lifetime Value",
    type: "currency",
    rest: "lifetimeValue",
    soap: "Lifetime_Value__c",
    custom: true,
    form: "currency",
    make: some(30, 55, money(56, 100_000)),
  },
  {
    id: 1006,
    label: "Satisfaction",
    type: "percent",
    rest: "satisfaction",
    soap: "Satisfaction__c",
    custom: true,
    form: "number",
    make: some(25, 57, upTo(58, 100)),
  },
  {
    id: 1007,
    label: "Renewal",
    type: "datetime",
    rest: "renewal",
    soap: "Renewal__c",
    custom: true,
    form: "datetime",
    make: some(35, 59, later(60, 700)),
  },
  {
    id: 1008,
    label: "Is Partner",
    type: "boolean",
    rest: "isPartner",
    soap: "Is_Partner__c",
    custom: true,
    form: "checkbox",
    make: chance(12, 61),
  },
  {
    id: 1009,
    label: "Chat Meeting",
    type: "string",
    length: 255,
    rest: "chatMeeting",
    soap: "chatMeeting",
    custom: true,
    form: "string",
  },
  {
    id: 1010,
    label: "Score Level",
    type: "formula",
    length: 255,
    rest: "scoreLevel",
    soap: "ScoreLevel",
    custom: true,
    readOnly: true,
  },
  {
    id: 1011,
    label: "Old Segment",
    type: "string",
    length: 255,
    rest: "oldSegment",
    soap: "OldSegment",
    custom: true,
    hidden: true,
    make: some(15, 62, pick(63, ["A", "B", "C"])),
  },
];
