/** A file of a multipart body. `type`: as its own part says. */
export type UploadedFile = { readonly name: string; readonly type: string; readonly bytes: Buffer };

/**
 * A call as the endpoints see it: `path` holds what stands in the braces of the route, `query` the parameters (also
 * those of a `POST ...?_method=GET`), `form` the fields of a form or multipart body, `json` the JSON body.
 */
export type MarketoRequest = {
  readonly path: { readonly [name: string]: string };
  readonly query: URLSearchParams;
  readonly form: URLSearchParams;
  readonly files: { readonly [name: string]: UploadedFile };
  readonly json: unknown;
  readonly range: string | undefined;
};
