/** An activity, by its number in the store and Marketo's key: together they tell whether it is still the same. */
export type ActivityPlace = { readonly number: number; readonly guid: string };
