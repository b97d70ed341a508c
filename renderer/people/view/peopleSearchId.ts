/** The id of the field in which people are looked for. */
export const peopleSearchId = "people-search";
