import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { bad, filesIn, folderWith, good } from "./catalogues.js";
import { skordeklar } from "./run.js";

const DATASET = "datasets/badplatser.yaml";
const IRI = "https://data.tierp.example/dataset/badplatser";
const LIMITED = { ...good, "catalog.yaml": `${good["catalog.yaml"]}guard: { maxRemoved: 0 }\n` };

/** A folder with a catalogue and its build. */
async function built(catalogue: Readonly<Record<string, string>> = good): Promise<string> {
  const cwd = folderWith({ tierp: catalogue });
  expect(await skordeklar(["build", "tierp"], { cwd })).toMatchObject({ status: 0, stderr: "" });
  return cwd;
}

describe("diff", () => {
  test("compares a catalogue with its last build, or two files of any format", async () => {
    const cwd = await built();
    expect(await skordeklar(["diff", "tierp", "--exit-code"], { cwd })).toEqual({
      status: 0,
      stdout: "Ingen skillnad: båda säger samma sak.\n",
      stderr: "",
    });
    writeFileSync(
      join(cwd, "tierp", DATASET),
      good[DATASET].replace("title: Badplatser\n", "title: Alla badplatser\n"),
    );
    const { status, stdout } = await skordeklar(["diff", "tierp", "--exit-code"], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain(`      ${IRI}\n      Titel (sv): [-Badplatser-]{+Alla badplatser+}\n`);
    const same = ["diff", "dist/catalog.ttl", "dist/catalog.jsonld", "--report", "json"];
    expect(JSON.parse((await skordeklar(same, { cwd })).stdout)).toMatchObject({ same: true });
  });

  test.each([
    [["diff", "nix", "tierp"], "I `nix` finns ingen katalog."],
    [["diff", "tierp"], "I `dist` finns ingen katalog."],
    [["diff", "trasig", "tierp"], "`trasig` går inte att jämföra:"],
    [["diff", "tierp/datasets"], "är ingen katalog i YAML"],
  ])("%j fails", async (args, text) => {
    const cwd = folderWith({ tierp: good, trasig: bad });
    const { status, stdout, stderr } = await skordeklar(args, { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(text);
  });
});

describe("build --guard", () => {
  test("the first time there is nothing to compare with", async () => {
    const cwd = folderWith({ tierp: good });
    const { status, stdout } = await skordeklar(["build", "tierp", "--guard"], { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain("Inget är byggt i dist tidigare");
  });

  test("refuses what would disappear, until it is accepted with a reason, once", async () => {
    const cwd = await built(LIMITED);
    const files = ["build.json", "catalog.jsonld", "catalog.rdf", "catalog.ttl"];
    const before = readFileSync(join(cwd, "dist/catalog.rdf"), "utf8");
    rmSync(join(cwd, "tierp", DATASET));
    writeFileSync(
      join(cwd, "tierp/datasets/lekplatser.yaml"),
      good[DATASET].replaceAll("Badplatser", "Lekplatser").replaceAll("badplatser", "lekplatser"),
    );
    const refused = await skordeklar(["build", "tierp"], { cwd });
    expect(refused.status).toBe(1);
    expect(refused.stdout).toContain("1 av 1 publicerade datamängder skulle försvinna");
    expect(readFileSync(join(cwd, "dist/catalog.rdf"), "utf8")).toBe(before);
    expect(filesIn(join(cwd, "dist"))).toEqual(files);

    const env = { SOURCE_DATE_EPOCH: "1700000000" };
    expect((await skordeklar(["build", "tierp", "--accept", "Badplatserna är stängda"], { cwd, env })).status).toBe(0);
    const accepted = {
      reason: "Badplatserna är stängda",
      changes: [expect.stringContaining("publish/removed: 1 av 1")],
    };
    const moment = "2023-11-14T22:13:20.000Z";
    expect(JSON.parse(readFileSync(join(cwd, "dist/build.json"), "utf8"))).toMatchObject({ built: moment, accepted });
    const [line] = readFileSync(join(cwd, "dist/accepted.jsonl"), "utf8").trim().split("\n");
    expect(JSON.parse(line!)).toMatchObject({ time: moment, ...accepted });

    expect((await skordeklar(["build", "tierp"], { cwd })).status).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, "dist/build.json"), "utf8"))).not.toHaveProperty("accepted");
  });

  test("compares with an address, and publishes nothing where that cannot be read", async () => {
    const cwd = await built();
    let status = 200;
    const body = readFileSync(join(cwd, "dist/catalog.ttl"));
    const server = createServer((_, response) =>
      response.writeHead(status, { "content-type": "text/turtle" }).end(body),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const against = `http://127.0.0.1:${(server.address() as AddressInfo).port}/catalog.ttl`;
    const main = `${good["catalog.yaml"].replace("212000-0266", "212000-0274")}guard: { against: ${against} }\n`;
    writeFileSync(join(cwd, "tierp/catalog.yaml"), main);
    const other = await skordeklar(["build", "tierp", "-o", "ut", "--report", "json"], { cwd });
    const codes = JSON.parse(other.stdout).findings.filter((one: { severity: string }) => one.severity === "error");
    expect(new Set(codes.map(({ code }: { code: string }) => code))).toEqual(new Set(["publish/iri-changed"]));
    status = 404;
    const gone = await skordeklar(["build", "tierp", "-o", "ut"], { cwd });
    expect(gone.status).toBe(1);
    expect(gone.stdout.replace(/\s+/g, " ")).toContain("går inte att läsa");
    expect(filesIn(cwd).filter((file) => file.startsWith("ut/"))).toEqual([]);
  });

  test("an empty reason is none", async () => {
    const cwd = folderWith({ tierp: good });
    const { status, stderr } = await skordeklar(["build", "tierp", "--accept", " "], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain("`--accept` behöver ett skäl");
  });
});

describe("a build", () => {
  test("gives the same bytes whenever it is made, and tells the time that it is given", async () => {
    const [first, second] = [await built(), await built()];
    for (const file of filesIn(join(first, "dist"))) {
      expect(readFileSync(join(first, "dist", file))).toEqual(readFileSync(join(second, "dist", file)));
    }
    const env = { SOURCE_DATE_EPOCH: "igår", LANG: "en_GB.UTF-8" };
    const wrong = await skordeklar(["build", "tierp"], { cwd: first, env });
    expect(wrong).toMatchObject({ status: 2, stdout: "" });
    expect(wrong.stderr).toContain("SOURCE_DATE_EPOCH is `igår`");
  });

  test("tells that another one is writing in the same folder", async () => {
    const cwd = await built();
    const lock = JSON.stringify({ token: "cafe", pid: process.pid, host: (await import("node:os")).hostname() });
    writeFileSync(join(cwd, "dist/.skordeklar.lock"), lock);
    const { status, stderr } = await skordeklar(["build", "tierp"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain(`Ett annat bygge (process ${process.pid} på `);
  });
});

describe("build -f ldes", () => {
  test("writes a feed beside the usual files, and remembers what was removed", async () => {
    const cwd = folderWith({ tierp: good });
    const env = { SOURCE_DATE_EPOCH: "1700000000" };
    const first = await skordeklar(["build", "tierp", "-f", "ldes"], { cwd, env });
    expect(first).toMatchObject({ status: 0, stderr: "" });
    const files = ["build.json", "catalog.jsonld", "catalog.rdf", "catalog.ttl", "feed-state.json", "feed.trig"];
    expect(filesIn(join(cwd, "dist"))).toEqual(files);
    const feed = () => readFileSync(join(cwd, "dist/feed.trig"), "utf8");
    const before = feed();
    await skordeklar(["build", "tierp", "-f", "ldes"], { cwd });
    expect(feed()).toBe(before);

    rmSync(join(cwd, "tierp", DATASET));
    writeFileSync(join(cwd, "tierp/datasets/lekplatser.yaml"), good[DATASET]);
    await skordeklar(["build", "tierp", "-f", "ldes"], { cwd });
    expect(feed().match(/activitystreams#Delete>/g)).toHaveLength(2);
    writeFileSync(join(cwd, "dist/feed-state.json"), "{");
    const lost = await skordeklar(["build", "tierp", "-f", "ldes"], { cwd });
    expect(lost.status).toBe(2);
    expect(lost.stderr).toContain("feed-state.json` går inte att läsa");
  });
});
