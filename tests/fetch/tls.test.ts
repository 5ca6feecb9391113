import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fetchDocument } from "../../src/fetch/index.js";
import { codesOf, documentOf, failureOf } from "./outcome.js";
import { listen, serve, serveRaw } from "./server.js";

const folder = mkdtempSync(join(tmpdir(), "skordeklar-tls-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string) => join(folder, name);
const openssl = (...args: string[]) => execFileSync("openssl", args, { stdio: "pipe", cwd: folder });

interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}
type Certificates = Readonly<Record<"authority" | "sound" | "expired" | "early" | "other", Certificate>>;

/** An authority and what it has certified, made anew; undefined where there is no openssl to make them with. */
function makeCertificates(): Certificates | undefined {
  try {
    openssl("version");
  } catch {
    return undefined;
  }
  writeFileSync(
    file("ca.cnf"),
    `[req]\ndistinguished_name=dn\n[dn]\n[root]\nbasicConstraints=critical,CA:TRUE\n[ca]\ndefault_ca=own\n[own]
database=index.txt\nrand_serial=yes\nnew_certs_dir=.\ndefault_md=sha256\npolicy=any\ncopy_extensions=copy\nunique_subject=no
[any]\ncommonName=supplied\n`,
  );
  writeFileSync(file("index.txt"), "");
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-config", "ca.cnf"];
  openssl(
    "req",
    "-x509",
    ...curve,
    "-keyout",
    "authority.key",
    "-out",
    "authority.pem",
    "-subj",
    "/CN=Authority",
    "-extensions",
    "root",
  );
  const certify = (name: string, host: string, from: string, to: string) => {
    openssl(
      "req",
      "-new",
      ...curve,
      "-keyout",
      `${name}.key`,
      "-out",
      `${name}.csr`,
      "-subj",
      `/CN=${name}`,
      "-addext",
      `subjectAltName=DNS:${host}`,
    );
    const signer = ["-config", "ca.cnf", "-cert", "authority.pem", "-keyfile", "authority.key"];
    openssl(
      "ca",
      "-batch",
      "-notext",
      ...signer,
      "-in",
      `${name}.csr`,
      "-out",
      `${name}.pem`,
      "-startdate",
      from,
      "-enddate",
      to,
    );
  };
  certify("sound", "localhost", "20200101000000Z", "20990101000000Z");
  certify("expired", "localhost", "20200101000000Z", "20210101000000Z");
  certify("early", "localhost", "20980101000000Z", "20990101000000Z");
  certify("other", "other.example", "20200101000000Z", "20990101000000Z");
  const read = (name: string) => ({ cert: readFileSync(file(`${name}.pem`)), key: readFileSync(file(`${name}.key`)) });
  return {
    authority: read("authority"),
    sound: read("sound"),
    expired: read("expired"),
    early: read("early"),
    other: read("other"),
  };
}

const certificates = makeCertificates();

describe.skipIf(certificates === undefined)("https", () => {
  const ca = certificates?.authority.cert.toString();
  const serveTls = async (certificate: keyof Certificates, location?: string) => {
    const server = createServer(certificates![certificate], (_, response) =>
      response.writeHead(location ? 301 : 200, location ? { Location: location } : {}).end("safe"),
    );
    return `https://localhost:${await listen(server)}`;
  };
  const trusting = { ...(ca && { ca }) };

  test("with a sound certificate", async () => {
    documentOf(await fetchDocument(await serveTls("sound"), trusting));
  });
  test.each([
    ["expired", "fetch/certificate-expired"],
    ["early", "fetch/certificate-early"],
    ["other", "fetch/certificate-host"],
  ] as const)("with a certificate that is %s", async (certificate, code) => {
    const failure = failureOf(await fetchDocument(await serveTls(certificate), trusting));
    expect(failure).toMatchObject({ reason: "tls", findings: [{ code }] });
  });
  test("with a home-made certificate", async () => {
    const failure = failureOf(await fetchDocument(await serveTls("authority")));
    expect(failure.findings[0].code).toBe("fetch/certificate-self-signed");
  });
  test("with a certificate of nobody known", async () => {
    const failure = failureOf(await fetchDocument(await serveTls("sound")));
    expect(failure.findings[0].code).toBe("fetch/certificate-issuer");
  });
  test("that redirects to http", async () => {
    const target = await serve((_, response) => response.end("unsafe"));
    const url = await serveTls("sound", target);
    const document = documentOf(await fetchDocument(url, trusting));
    expect(codesOf(document)).toEqual(["fetch/downgrade"]);
    expect(document.findings[0]).toMatchObject({ severity: "warning", args: { url: `${url}/`, target: `${target}/` } });
  });
});

test("https asked of a server that speaks http", async () => {
  const url = await serve((_, response) => response.end());
  expect(failureOf(await fetchDocument(url.replace("http:", "https:"))).findings[0].code).toBe("fetch/tls");
});

test("a handshake that is never finished counts as connecting", async () => {
  const url = await serveRaw(() => undefined);
  const failure = failureOf(await fetchDocument(url.replace("http:", "https:"), { timeouts: { connect: 150 } }));
  expect(failure.findings[0]).toMatchObject({ code: "fetch/timeout", args: { stage: "connect" } });
});
