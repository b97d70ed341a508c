/** Fields of a person that are his company's, by their REST names (Marketo, standard fields). */
export const companyFields: ReadonlySet<string> = new Set([
  "annualRevenue",
  "billingCity",
  "billingCountry",
  "billingPostalCode",
  "billingState",
  "billingStreet",
  "company",
  "companyNotes",
  "externalCompanyId",
  "industry",
  "mainPhone",
  "numberOfEmployees",
  "sicCode",
  "site",
  "website",
]);
