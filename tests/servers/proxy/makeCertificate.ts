import { createPublicKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

/** A certificate (PEM) and its private key. */
export type Certified = { readonly certificate: string; readonly key: KeyObject; readonly name: string };

const der = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  const { length } = body;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
};
const sequence = (...parts: readonly Buffer[]) => der(0x30, ...parts);
const oid = (hex: string) => der(6, Buffer.from(hex, "hex"));
const nameOf = (name: string) =>
  sequence(der(0x31, sequence(oid("550403"), der(0x0c, Buffer.from(name, "utf8")))));
const time = (at: number) =>
  der(0x18, Buffer.from(`${new Date(at).toISOString().replace(/\D/g, "").slice(0, 14)}Z`));
/** ecdsa-with-SHA256 */
const algorithm = sequence(oid("2a8648ce3d040302"));
const day = 86_400_000;

/** A certificate (X.509, RFC 5280) of a host that somebody has issued, or, without him, of an issuer of one's own. */
export function makeCertificate(name: string, issuer?: Certified): Certified {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const extension = (id: string, value: Buffer) => sequence(oid(id), der(4, value));
  const extensions =
    issuer === undefined
      ? extension("551d13", sequence(der(1, Buffer.from([255]))))
      : extension("551d11", sequence(der(0x82, Buffer.from(name, "utf8"))));
  const body = sequence(
    der(0xa0, der(2, Buffer.from([2]))),
    der(2, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    nameOf(issuer?.name ?? name),
    sequence(time(Date.now() - day), time(Date.now() + day)),
    nameOf(name),
    createPublicKey(privateKey).export({ type: "spki", format: "der" }),
    der(0xa3, sequence(extensions)),
  );
  const signed = sign("sha256", body, issuer?.key ?? privateKey);
  const whole = sequence(body, algorithm, der(3, Buffer.from([0]), signed));
  const lines = whole.toString("base64").match(/.{1,64}/g) ?? [];
  const certificate = `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
  return { certificate, key: privateKey, name };
}
