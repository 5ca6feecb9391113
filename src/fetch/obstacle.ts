import type { ArgsOf, Code } from "../diagnostics/messages/index.js";

/** Each finding that a failed fetch can give, and the sort of failure that it is, for those who decide by it. */
const REASONS = {
  "fetch/url": "url",
  "fetch/scheme": "scheme",
  "fetch/offline": "offline",
  "fetch/private-address": "private-address",
  "fetch/unknown-host": "dns",
  "fetch/name-service": "dns",
  "fetch/refused": "refused",
  "fetch/unreachable": "unreachable",
  "fetch/reset": "interrupted",
  "fetch/truncated": "interrupted",
  "fetch/timeout": "timeout",
  "fetch/certificate-expired": "tls",
  "fetch/certificate-early": "tls",
  "fetch/certificate-self-signed": "tls",
  "fetch/certificate-issuer": "tls",
  "fetch/certificate-host": "tls",
  "fetch/tls": "tls",
  "fetch/not-http": "protocol",
  "fetch/connection": "connection",
  "fetch/redirect-target": "redirects",
  "fetch/redirect-loop": "redirects",
  "fetch/redirect-count": "redirects",
  "fetch/redirect-scheme": "scheme",
  "fetch/not-found": "status",
  "fetch/gone": "status",
  "fetch/unauthorized": "status",
  "fetch/forbidden": "status",
  "fetch/too-many-requests": "status",
  "fetch/server-error": "status",
  "fetch/status": "status",
  "fetch/too-large": "too-large",
  "fetch/encoding": "encoding",
  "fetch/html": "html",
} as const satisfies Partial<Record<Code, string>>;

export type FailureCode = keyof typeof REASONS;
export type Reason = (typeof REASONS)[FailureCode];

/** What keeps a document from being fetched. Thrown within this folder alone; outside it is a failure with a finding. */
export class Obstacle<C extends FailureCode = FailureCode> extends Error {
  constructor(
    readonly failure: C,
    readonly args: ArgsOf<C>,
  ) {
    super(failure);
  }

  get reason(): Reason {
    return REASONS[this.failure];
  }
}
