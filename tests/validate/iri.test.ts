import { describe, expect, it } from "vitest";
import { encodeIri, iriProblem } from "../../src/rdf/iri.js";

describe("IRIs by RFC 3987", () => {
  it.each([
    ["https://data.tierp.example/a b", "space", 28, "https://data.tierp.example/a%20b"],
    ["https://data.tierp.example/%ZZ", "percent", 27, "https://data.tierp.example/%25ZZ"],
    ["https://data.tierp.example/100%", "percent", 30, "https://data.tierp.example/100%25"],
    ["https://data.tierp.example/#a#b", "fragment", 29, "https://data.tierp.example/#a%23b"],
    ["https://data.tierp.example/{id}", "character", 27, "https://data.tierp.example/%7Bid%7D"],
    ["https://data.tierp.example/a\\b", "character", 28, "https://data.tierp.example/a%5Cb"],
    ["https://data.tierp.example/?q[]=1", "character", 29, "https://data.tierp.example/?q%5B%5D=1"],
    ["https://data.tierp.example/\u{10ffff}\u00a0 ", "space", 29, "https://data.tierp.example/\u{10ffff}"],
  ])("finds what is wrong with %s and encodes it", (iri, problem, at, encoded) => {
    expect(iriProblem(iri)).toEqual({ problem, at });
    expect(encodeIri(iri)).toBe(encoded);
    expect(iriProblem(encoded)).toBeUndefined();
  });

  it.each([
    ["tierp", "relative"],
    ["/datasets/1", "relative"],
    ["www.tierp.example/a:b", "relative"],
    ["", "relative"],
    ["http://", "scheme"],
    ["https:///a", "scheme"],
    ["1a:b", "scheme"],
    ["urn:", "scheme"],
  ])("finds that %s is not absolute (%s)", (iri, problem) => {
    expect(iriProblem(iri)?.problem).toBe(problem);
  });

  it.each([
    "https://data.tierp.example/åäö?q=%C3%A5#b",
    "https://[2001:db8::1]:8080/x",
    "mailto:oppnadata@tierp.example",
    "tel:+46293218000",
    "urn:uuid:9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d",
  ])("leaves %s alone", (iri) => {
    expect(iriProblem(iri)).toBeUndefined();
    expect(encodeIri(iri)).toBe(iri);
  });
});
