/** The id of the search field, which the command Find moves the focus to. */
export const searchFieldId = "dialogue-search";
