/** The field in which meetings are searched. */
export const meetingsSearchId = "meetings-search";
