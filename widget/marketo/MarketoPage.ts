/** What Marketo's scripts put on a page, as far as it is used here. */
export type MarketoPage = {
  readonly MktoForms2?: {
    readonly loadForm: (
      base: string,
      munchkinId: string,
      id: number,
      ready: (form: MarketoForm) => void,
    ) => void;
  };
  readonly Munchkin?: {
    readonly init?: (id: string) => void;
    readonly munchkinFunction?: (
      name: string,
      values: { readonly url: string; readonly params: string },
    ) => void;
  };
};

export type MarketoForm = {
  readonly getId: () => number | string;
  readonly addHiddenFields: (values: { readonly [field: string]: string }) => void;
  readonly setValues?: (values: { readonly [field: string]: string }) => void;
  readonly onSuccess: (callback: () => boolean) => void;
  readonly submit: () => void;
};
