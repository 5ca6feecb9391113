import { expect } from "vitest";
import { toDiagnostic } from "../../src/diagnostics/diagnostic.js";
import type { Fetched, FetchedDocument, FetchFailure } from "../../src/fetch/index.js";

/** The document, where there must be one. Its notices must be no errors, and be worded. */
export function documentOf(fetched: Fetched): FetchedDocument {
  expect(fetched).toMatchObject({ ok: true });
  const document = fetched as FetchedDocument;
  for (const { severity } of document.findings) expect(severity).not.toBe("error");
  expectWording(fetched);
  return document;
}

/** The failure, where there must be one: with one finding, an error, that is worded. */
export function failureOf(fetched: Fetched): FetchFailure {
  expect(fetched).toMatchObject({ ok: false, findings: [{ severity: "error" }] });
  expect(fetched.findings).toHaveLength(1);
  expectWording(fetched);
  return fetched as FetchFailure;
}

export const codesOf = ({ findings }: Fetched): string[] => findings.map(({ code }) => code);

export const textOf = ({ bytes }: FetchedDocument): string => new TextDecoder().decode(bytes);

function expectWording({ findings }: Fetched): void {
  for (const found of findings) {
    for (const language of ["sv", "en"] as const) {
      const { message, why = "", fix } = toDiagnostic(found, language, () => undefined);
      expect(message).toMatch(/^.{20,}\.$/);
      expect(fix).toMatch(/^.{10,}\.$/);
      expect(`${message} ${why} ${fix}`).not.toMatch(/undefined|NaN|\[object/);
    }
  }
}
