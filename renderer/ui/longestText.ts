/** Characters that a field holds unless it says otherwise: as many as a text of a dialogue may have. */
export const longestText = 20_000;
