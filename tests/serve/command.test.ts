import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { run as build } from "../../src/commands/build.js";
import type { Io } from "../../src/commands/io.js";
import { run, type ServeOptions } from "../../src/commands/serve.js";
import { outputFiles } from "../../src/serve/index.js";
import { bad, folderWith, good } from "../cli/catalogues.js";
import { ask } from "./request.js";

const DATASET = "datasets/badplatser.yaml";

const OPTIONS: ServeOptions = {
  watch: true,
  host: "127.0.0.1",
  port: "0",
  strict: false,
  report: "pretty",
  shapes: [],
  verbose: false,
};

/** Runs the command within this process until the test ends, or until `stop` is called. */
function serve(path: string, options: Partial<ServeOptions> = {}) {
  const controller = new AbortController();
  let printed = "";
  let address: string | undefined;
  const out = (text: string) => {
    printed += text;
    address ??= /http:\S+dcat/.exec(text)?.[0];
  };
  const io: Io = { ...quiet, out, guard: (work) => work(controller.signal) };
  const ended = run([path], { ...OPTIONS, ...options }, io);
  onTestFinished(async () => {
    controller.abort();
    await ended.catch(() => undefined);
  });
  const until = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 20 });
  return {
    ended,
    printed: () => printed,
    /** Waits for something to be printed, and forgets all that was. */
    async told(text: string) {
      await until(() => expect(printed).toContain(text));
      printed = "";
    },
    stop: () => controller.abort(),
    async get(accept = "text/turtle") {
      await until(() => expect(address).toBeDefined());
      return ask(address!, { headers: { accept } });
    },
    async port() {
      await until(() => expect(address).toBeDefined());
      return new URL(address!).port;
    },
  };
}

const quiet: Io = {
  tool: { name: "skordeklar", version: "0.0.0" },
  language: "sv",
  colour: false,
  width: 80,
  out: () => {},
  err: () => {},
  guard: (work) => work(new AbortController().signal),
};

describe("serve", () => {
  test("checks a catalogue, tells what was found, and shows it", async () => {
    const cwd = folderWith({ tierp: good });
    const server = serve(join(cwd, "tierp"), { watch: false });
    const { status, bytes } = await server.get();
    expect([status, bytes.toString()]).toEqual([200, expect.stringContaining('dcterms:title "Badplatser"@sv')]);
    expect(server.printed()).toContain("varning");
    expect(server.printed()).toMatch(/Katalogen finns nu på http:\/\/127\.0\.0\.1:\d+\/datasets\/dcat\n/);
    server.stop();
    expect(await server.ended).toBe(0);
    await expect(server.get()).rejects.toThrow("ECONNREFUSED");
  });

  test("with errors shows nothing and ends, unless it watches", async () => {
    const cwd = folderWith({ tierp: bad });
    const server = serve(join(cwd, "tierp"), { watch: false });
    expect(await server.ended).toBe(1);
    expect(server.printed()).not.toContain("http://127.0.0.1:");
  });

  test("shows what is changed, and keeps the last good version where it cannot be built", async () => {
    const cwd = folderWith({ tierp: good });
    const folder = join(cwd, "tierp");
    const server = serve(folder);
    const title = async () => /dcterms:title "(Bad[^"]*)"/.exec((await server.get()).bytes.toString())?.[1];
    expect(await title()).toBe("Badplatser");
    const { etag } = (await server.get()).headers;

    writeFileSync(join(folder, DATASET), bad[DATASET]);
    await server.told("Den senaste felfria versionen visas fortfarande.");
    expect([await title(), (await server.get()).headers.etag]).toEqual(["Badplatser", etag]);

    writeFileSync(join(folder, DATASET), good[DATASET].replace("title: Badplatser", "title: Badvatten"));
    await server.told("Den nya versionen visas nu.");
    expect(await title()).toBe("Badvatten");

    mkdirSync(join(folder, "datasets/nya"));
    writeFileSync(join(folder, "datasets/nya/lekplatser.yaml"), good[DATASET].replaceAll("adplatser", "ryggor"));
    await server.told("Den nya versionen visas nu.");
    expect((await server.get()).bytes.toString()).toContain("lekplatser");

    renameSync(folder, join(cwd, "borta"));
    await server.told("Det finns ingen mapp eller fil");
    expect((await server.get()).status).toBe(200);
  });

  test("watching, waits for the first version without errors", async () => {
    const cwd = folderWith({ tierp: bad });
    const server = serve(join(cwd, "tierp"));
    expect((await server.get()).status).toBe(503);
    await server.told("Inget att visa än");
    writeFileSync(join(cwd, "tierp", DATASET), good[DATASET]);
    await server.told("Den nya versionen visas nu.");
    expect((await server.get()).status).toBe(200);
  });

  test("shows what build has written, byte for byte, and follows the next build", async () => {
    const cwd = folderWith({ tierp: good });
    const dist = join(cwd, "dist");
    const built = async () => {
      const format = ["rdfxml", "turtle"] as const;
      await build([join(cwd, "tierp")], { ...OPTIONS, output: dist, format } as Parameters<typeof build>[1], quiet);
    };
    await built();
    expect(outputFiles(dist)).toEqual([join(dist, "catalog.rdf"), join(dist, "catalog.ttl")]);
    const server = serve(dist);
    expect((await server.get("*/*")).bytes).toEqual(readFileSync(join(dist, "catalog.rdf")));
    expect((await server.get("application/ld+json")).status).toBe(406);
    appendFileSync(join(cwd, "tierp", DATASET), "keyword: { sv: [bad] }\n");
    await built();
    await server.told("Den nya versionen visas nu.");
    expect((await server.get()).bytes.toString()).toContain('"bad"@sv');
    rmSync(dist, { recursive: true });
    await server.told("Det finns ingen mapp eller fil");
    expect((await server.get()).bytes.toString()).toContain('"bad"@sv');
  });

  test("tells where it cannot listen", async () => {
    const cwd = folderWith({ tierp: good });
    const folder = join(cwd, "tierp");
    const server = serve(folder);
    const port = await server.port();
    const refused = (options: Partial<ServeOptions>) => serve(folder, options).ended;
    await expect(refused({ port })).rejects.toMatchObject({ code: "port-taken", use: { given: port } });
    await expect(refused({ port: "65536" })).rejects.toMatchObject({ code: "bad-whole-number" });
    await expect(refused({ port: "-1" })).rejects.toMatchObject({ code: "bad-whole-number" });
    await expect(refused({ host: "192.0.2.1" })).rejects.toMatchObject({ code: "bad-host" });
  });
});
