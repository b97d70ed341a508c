/**
 * A file on its way. `from`: its first byte here; 0, whatever was asked for, when Marketo sends all of it again. `total`: bytes
 * of the whole file, where Marketo says so. `chunks` throws `MarketoFailure` when the connection breaks off (`broken-off`) or is
 * given up (`cancelled`): what came until then is good, and the rest can be asked for.
 */
export type MarketoDownload = {
  readonly from: number;
  readonly total: number | undefined;
  readonly chunks: AsyncIterable<Uint8Array>;
};
