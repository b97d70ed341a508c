/** The field by which a person points to his company (Marketo, REST name). */
export const companyPointer = "externalCompanyId";
