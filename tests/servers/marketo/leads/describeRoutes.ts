import { positionPage } from "../http/positionPage.ts";
import type { Route } from "../http/Route.ts";
import type { Field } from "../people/Field.ts";
import { zulu } from "../people/instants.ts";

const readLead = ["Read-Only Lead", "Read-Write Lead"] as const;
const readCompany = ["Read-Only Company", "Read-Write Company"] as const;
const readSchema = ["Read-Write Schema Standard Field", "Read-Write Schema Custom Field"] as const;

const length = (field: Field) => field.length !== undefined && { length: field.length };
const inRest = (field: Field) => field.rest !== undefined;

const short = (field: Field) => ({
  name: field.rest,
  displayName: field.label,
  dataType: field.type,
  ...length(field),
  updateable: !field.readOnly,
  crmManaged: field.crmManaged === true,
});

const old = (field: Field) => ({
  id: field.id,
  displayName: field.label,
  dataType: field.type,
  ...length(field),
  ...(field.rest && { rest: { name: field.rest, readOnly: field.readOnly === true } }),
  ...(field.soap && { soap: { name: field.soap, readOnly: field.readOnly === true } }),
});

const full = (field: Field) => ({
  displayName: field.label,
  name: field.rest,
  description: `${field.label} of the ${field.company ? "company" : "person"}`,
  dataType: field.type,
  ...length(field),
  isHidden: field.hidden === true,
  isHtmlEncodingInEmail: true,
  isSensitive: field.sensitive === true,
  isCustom: field.custom === true,
  isApiCreated: false,
});

/** What fields there are, in each of the ways in which Marketo tells it. */
export const describeRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/rest/v1/leads/describe2.json",
    needs: readLead,
    answer: (_, { people }) => ({
      result: [
        {
          name: "API Lead",
          searchableFields: people.fields
            .filter((field) => field.searchable && inRest(field))
            .map(({ rest }) => [rest]),
          fields: people.fields.filter(inRest).map(short),
        },
      ],
    }),
  },
  {
    method: "GET",
    path: "/rest/v1/leads/describe.json",
    needs: readLead,
    answer: (_, { people }) => ({ result: people.fields.map(old) }),
  },
  {
    method: "GET",
    path: "/rest/v1/leads/schema/fields.json",
    needs: readSchema,
    query: ["batchSize", "nextPageToken"],
    answer: (request, { people }) => positionPage(request, people.fields.filter(inRest), full, false),
  },
  {
    method: "GET",
    path: "/rest/v1/companies/schema/fields.json",
    needs: readSchema,
    query: ["batchSize", "nextPageToken"],
    answer: (request, { people }) =>
      positionPage(
        request,
        people.fields.filter((field) => field.company && inRest(field)),
        full,
        false,
      ),
  },
  {
    method: "GET",
    path: "/rest/v1/companies/describe.json",
    needs: readCompany,
    answer: (_, { people }) => ({
      result: [
        {
          displayName: "Company",
          pluralName: "Companies",
          description: "Company object",
          createdAt: zulu(people.oldest),
          updatedAt: zulu(people.oldest),
          idField: "id",
          apiName: "company",
          state: "approved",
          version: "approved",
          dedupeFields: ["externalCompanyId"],
          searchableFields: [["externalCompanyId"], ["id"], ["company"]],
          relationships: [],
          fields: people.fields.filter((field) => field.company && inRest(field)).map(short),
        },
      ],
    }),
  },
  {
    method: "GET",
    path: "/rest/v1/programs/members/describe.json",
    needs: readLead,
    answer: (_, { people }) => ({
      result: [
        {
          name: "API Program Membership",
          description: "Map for API program membership fields",
          createdAt: zulu(people.oldest),
          updatedAt: zulu(people.oldest),
          dedupeFields: ["leadId", "programId"],
          searchableFields: [["leadId"], ["reachedSuccess"], ["statusName"]],
          fields: [
            {
              name: "membershipDate",
              displayName: "Membership Date",
              dataType: "datetime",
              updateable: false,
              crmManaged: false,
            },
            {
              name: "statusName",
              displayName: "Status Name",
              dataType: "string",
              length: 255,
              updateable: false,
              crmManaged: false,
            },
          ],
        },
      ],
    }),
  },
];
