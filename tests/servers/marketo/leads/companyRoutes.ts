import { listOf } from "../http/listOf.ts";
import { positionPage } from "../http/positionPage.ts";
import { Refusal } from "../http/Refusal.ts";
import type { Route } from "../http/Route.ts";
import { dice } from "../people/dice.ts";
import { companies, industries } from "../people/words.ts";

const count = 500;

/** Companies that people are linked to by their `externalCompanyId`; there is no way to list them all. */
export const companyRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/rest/v1/companies.json",
    needs: ["Read-Only Company", "Read-Write Company"],
    query: ["filterType*", "filterValues*", "fields", "batchSize", "nextPageToken"],
    answer: (request, { people, companies: changed }) => {
      const type = request.query.get("filterType") ?? "";
      const values = listOf(request.query, "filterValues");
      if (!["id", "externalCompanyId", "company"].includes(type)) {
        throw new Refusal("1011", `Filter type '${type}' is not supported`);
      }
      if (values.length > 300)
        throw new Refusal("1003", "Too many values in 'filterValues': 300 are allowed");
      const asked = listOf(request.query, "fields");
      const found = Array.from({ length: count }, (_, n): { [field: string]: unknown } => ({
        id: 1 + n,
        externalCompanyId: `ext-${n}`,
        company: companies[dice(people.seed, 29, n) % companies.length],
        industry: industries[dice(people.seed, 31, n) % industries.length],
        website: `https://c${n}.example.com/`,
        numberOfEmployees: dice(people.seed, 33, n) % 20_000,
        ...changed.get(`ext-${n}`),
      })).filter((company) => values.includes(String(company[type])));
      return positionPage(
        request,
        [...found.entries()],
        ([seq, company]) => ({
          seq,
          id: company.id,
          ...(asked.length === 0
            ? { externalCompanyId: company.externalCompanyId, company: company.company }
            : Object.fromEntries(asked.map((field) => [field, company[field] ?? null]))),
        }),
        false,
      );
    },
  },
  {
    method: "POST",
    path: "/rest/v1/companies.json",
    needs: ["Read-Write Company"],
    body: "json",
    answer: () => {
      throw new Refusal("1018", "CRM enabled");
    },
  },
];
