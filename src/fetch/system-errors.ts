import { type FailureCode, Obstacle } from "./obstacle.js";
import { whereIs } from "./url.js";

/** What the system, OpenSSL and Node's HTTP parser say, by the code of their errors. Families of codes are below. */
const BY_CODE = {
  ENOTFOUND: "fetch/unknown-host",
  ENODATA: "fetch/unknown-host",
  EAI_AGAIN: "fetch/name-service",
  ESERVFAIL: "fetch/name-service",
  ECONNREFUSED: "fetch/refused",
  EHOSTUNREACH: "fetch/unreachable",
  EHOSTDOWN: "fetch/unreachable",
  ENETUNREACH: "fetch/unreachable",
  ENETDOWN: "fetch/unreachable",
  EADDRNOTAVAIL: "fetch/unreachable",
  ETIMEDOUT: "fetch/unreachable",
  ECONNRESET: "fetch/reset",
  EPIPE: "fetch/reset",
  CERT_HAS_EXPIRED: "fetch/certificate-expired",
  CERT_NOT_YET_VALID: "fetch/certificate-early",
  DEPTH_ZERO_SELF_SIGNED_CERT: "fetch/certificate-self-signed",
  SELF_SIGNED_CERT_IN_CHAIN: "fetch/certificate-self-signed",
  UNABLE_TO_GET_ISSUER_CERT: "fetch/certificate-issuer",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "fetch/certificate-issuer",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "fetch/certificate-issuer",
  ERR_TLS_CERT_ALTNAME_INVALID: "fetch/certificate-host",
} as const satisfies Record<string, FailureCode>;

const isKnown = (code: string): code is keyof typeof BY_CODE => Object.hasOwn(BY_CODE, code);

const TLS = /^(?:EPROTO$|ERR_SSL_|ERR_TLS_|CERT_|CRL_|INVALID_)/;
const PARSER = /^HPE_/;

/**
 * What an error from Node means for the one who fetches.
 * @returns undefined where the error has no code: it comes from our own slip, not from the network
 */
export function toObstacle(error: unknown, url: URL): Obstacle | undefined {
  if (error instanceof Obstacle) return error;
  const code = error instanceof Error && (error as NodeJS.ErrnoException).code;
  if (!code) return undefined;
  const at = whereIs(url);
  if (isKnown(code)) return new Obstacle(BY_CODE[code], at);
  if (PARSER.test(code)) return new Obstacle("fetch/not-http", at);
  return new Obstacle(TLS.test(code) ? "fetch/tls" : "fetch/connection", { ...at, detail: code });
}
