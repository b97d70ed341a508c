/** The id of the field in which agents, teams and lists of holidays are looked for. */
export const agentsSearchId = "agents-search";
