/** People to be kept: `values[i]` are those of the person `ids[i]`, in the order of `fields`; null for none. */
export type PeopleRows = {
  readonly fields: readonly string[];
  readonly ids: readonly number[];
  readonly values: readonly (readonly (string | null)[])[];
};
