import { expect, it } from "vitest";
import { contrast, LEAST_CONTRAST, lightened } from "../../src/catalogue/values/contrast.js";
import { graphOf, pagesOf } from "./site.js";

it("measures contrast as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

it("makes a colour light enough to be read on a dark ground", () => {
  for (const colour of ["#14532d", "#000000", "#0000ff", "#7a0019"]) {
    expect(contrast(lightened(colour, "#1f2421"), "#1f2421")).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  }
});

it("puts a publisher's name, logo and colour on every page", () => {
  const logo = { file: "logo.svg", content: Buffer.from("<svg/>") };
  const pages = pagesOf(graphOf("tierp"), { look: { name: "Tierps kommun", logo, colour: "#7a0019" } });
  expect(pages.get("assets/logo.svg")).toBe("<svg/>");
  expect(pages.get("assets/look.css")).toContain("--accent: #7a0019");
  for (const [path, text] of pages) {
    if (!path.endsWith(".html")) continue;
    expect(text).toMatch(
      /<a class="brand" [^>]*><img src="[^"]*assets\/logo\.svg" alt="" height="40"><span>Tierps kommun</,
    );
    expect(text).toContain("assets/look.css");
  }
});
