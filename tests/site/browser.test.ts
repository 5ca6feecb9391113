import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasBrowser, openBrowser, watch } from "./browser.js";
import { diagnostic, graphOf, pagesOf, workshopOf, writePages } from "./site.js";

if (!hasBrowser) console.warn("No Chromium here: the pages are not tried in a browser. Set CHROMIUM to its path.");

const KINDS = [
  "index.html",
  "dataset/luftkvalitet.html",
  "series/pastigande.html",
  "service/karta.html",
  "agent/tallmark.html",
  "browse/kind-dataset.html",
].flatMap((path) => [path, `en/${path}`]);
const WORKSHOP = ["index", "kinds", "quality"].map((name) => `../workshop/${name}.html`);
/** The narrowest is what 1440 pixels are at 400 % (WCAG 2.2, 1.4.10). */
const WIDTHS = [320, 768, 1440];

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "skordeklar-site-"));
const address = (path: string): string => pathToFileURL(join(folder, "site", path)).href;
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!hasBrowser)("in a browser, from files", () => {
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  beforeAll(async () => {
    writePages(join(folder, "site"), pagesOf(graphOf("region-tallmark")));
    writePages(join(folder, "workshop"), workshopOf(graphOf("region-tallmark"), [diagnostic]));
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  /** A new page that fails the test where it complains or asks for anything outside its files. */
  async function open(path: string) {
    const page = await browser.context.newPage();
    const complaints = watch(page, "file://");
    await page.goto(address(path));
    return { page, complaints };
  }

  it.each([...KINDS, ...WORKSHOP])(
    "%s has nothing that stands in anyone's way, in light and in dark",
    async (path) => {
      const { page, complaints } = await open(path);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
        // Through the debugger, since the pages' own policy lets no other script in.
        await page.evaluate(axe);
        const found = await page.evaluate(
          "axe.run({ preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
        );
        const { violations } = found as { violations: { id: string; nodes: { html: string }[] }[] };
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      }
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      }
      expect(complaints).toEqual([]);
      await page.close();
    },
    60_000,
  );

  it("finds while one types, without accents too, and keeps it in the address", async () => {
    const { page, complaints } = await open("index.html");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("skip");
    await page.fill("#query", "pastigande 2023");
    await expect.poll(() => page.textContent("#hits")).toBe("1 träff");
    expect(await page.textContent("#results li h3")).toBe("Påstigande i kollektivtrafiken 2023");
    await page.reload();
    await expect.poll(() => page.textContent("#hits")).toBe("1 träff");
    await page.fill("#query", "<img src=x>");
    await expect.poll(() => page.textContent("#hits")).toContain("Inget hittades");
    await page.click("button[type=reset]");
    await expect.poll(() => page.locator("#results li").count()).toBe(13);
    expect(complaints).toEqual([]);
    await page.close();
  }, 30_000);

  it("narrows the list down by several groups, and counts what is left", async () => {
    const { page } = await open("en/index.html");
    await page.getByLabel("Health", { exact: true }).check();
    await expect.poll(() => page.textContent("#hits")).toBe("5 matches");
    await page.getByLabel("Public", { exact: true }).check();
    await expect.poll(() => page.locator("#results li").count()).toBeLessThan(5);
    expect(page.url()).toContain("theme=");
    await page.close();
  }, 30_000);

  it("has lists by every choice where no script runs", async () => {
    const plain = await openBrowser({ javaScriptEnabled: false });
    const page = await plain.context.newPage();
    await page.goto(address("index.html"));
    expect(await page.locator("#query").isVisible()).toBe(false);
    await page.getByRole("link", { name: "Hälsa" }).click();
    expect(page.url()).toBe(address("browse/theme-heal.html"));
    expect(await page.locator(".list li").count()).toBe(5);
    await page.locator(".list a").first().click();
    expect(await page.locator("h1").count()).toBe(1);
    await plain.close();
  }, 60_000);
});
