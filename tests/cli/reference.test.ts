import { describe, expect, it } from "vitest";
import { run as explain } from "../../src/commands/explain.js";
import type { Io } from "../../src/commands/io.js";
import { run as vocab } from "../../src/commands/vocab.js";
import type { Language } from "../../src/diagnostics/messages/message.js";

type Run = (io: Io) => Promise<number>;

/** What a command prints on 80 columns without colours, and what it ends with. */
async function printed(run: Run, language: Language = "sv"): Promise<{ status: number; text: string }> {
  let text = "";
  const out = (more: string) => {
    text += more;
  };
  const io = {
    tool: { name: "skordeklar", version: "0.0.0" },
    language,
    colour: false,
    width: 80,
    out,
  } as unknown as Io;
  const status = await run(io);
  return { status, text };
}

/** Addresses and examples are one word each and may stick out. */
const tooWide = (text: string) => text.split("\n").filter((line) => line.length > 80 && !/:\/\/|^ {4}/.test(line));

describe("explain", () => {
  const explained = (text: string, language?: Language) => printed((io) => explain([text], {}, io), language);

  it.each(["dataset.theme", "title", "Distribution", "catalogue/form", "Miljö", "place", "vcard:fn"])(
    "%s",
    async (text) => {
      for (const language of ["sv", "en"] as const) {
        const { status, text: told } = await explained(text, language);
        expect(status).toBe(0);
        expect(tooWide(told)).toEqual([]);
        await expect(told).toMatchFileSnapshot(`explain/${text.replace(/[^\w.-]/g, "-")}.${language}.txt`);
      }
    },
  );

  it("takes the nearest for a misspelt word, and says so", async () => {
    const { status, text } = await explained("kontaktuppgft");
    expect(status).toBe(0);
    expect(text).toMatch(/^Det finns ingen förklaring till `kontaktuppgft`\. Menade du\s`kontaktuppgift`/);
    expect(text).toContain("contact  Kontaktuppgift, sak");
  });

  it("says so where there is nothing", async () => {
    expect(await explained("xyzzyq", "en")).toEqual({ status: 1, text: "There is no explanation of `xyzzyq`.\n" });
  });
});

describe("vocab", () => {
  const shown = (words: readonly string[], json = false) => printed((io) => vocab(words, { json }, io));

  it("lists the lists", async () => {
    const { status, text } = await shown([]);
    expect(status).toBe(0);
    expect(text).toMatch(/^data-theme +Kategorier \(13\)$/m);
    expect(tooWide(text)).toEqual([]);
  });

  it("shows a list with code, both languages and address, narrower values further in", async () => {
    const { text } = await shown(["HVD-kategorier"]);
    expect(text).toContain(
      "\nc_ac64a52d  Geospatiala data / Geospatial\n  http://data.europa.eu/bna/c_ac64a52d\n  c_c3de25e4",
    );
    expect(tooWide(text)).toEqual([]);
  });

  it("searches a list, even for something misspelt", async () => {
    expect((await shown(["place", "tierp"])).text).toContain("0360  Tierps kommun / Tierp Municipality");
    expect((await shown(["data-theme", "miljjö"])).text).toContain("ENVI");
  });

  it("writes JSON", async () => {
    const { concepts } = JSON.parse((await shown(["frequency", "årligen"], true)).text);
    expect(concepts.map(({ code }: { code: string }) => code)).toContain("ANNUAL");
    expect(JSON.parse((await shown([], true)).text)).toHaveLength(21);
  });

  it("suggests a list for a misspelt one, and says where nothing fits", async () => {
    expect(await shown(["plase"])).toMatchObject({ status: 1, text: expect.stringContaining("Menade du `place`") });
    expect(await shown(["role", "xyzzyq"])).toMatchObject({ status: 1, text: expect.stringContaining("xyzzyq") });
  });
});
