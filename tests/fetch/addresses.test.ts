import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isPublic, publicLookup } from "../../src/fetch/addresses.js";

test.each([
  ["8.8.8.8", "8.8.8.8", "172.15.255.255", "172.32.0.1", "192.167.1.1", "100.63.0.1", "100.128.0.1", "223.255.255.1"],
  ["2001:4860:4860::8888", "2a00:801::1", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1"],
])("public addresses such as %s", (...addresses) => {
  expect(addresses.filter((address) => !isPublic(address))).toEqual([]);
});

test.each([
  [
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.1",
  ],
  ["192.168.0.1", "192.0.0.1", "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255"],
  ["::", "::1", "fc00::1", "fdff::1", "fe80::1", "fec0::1", "ff02::1", "64:ff9b:1::1"],
  ["::ffff:127.0.0.1", "::ffff:a00:1", "::ffff:192.168.0.1", "::7f00:1", "64:ff9b::a9fe:a9fe", "2002:7f00:1::1"],
])("internal addresses such as %s", (...addresses) => {
  expect(addresses.filter(isPublic)).toEqual([]);
});

test("of a name with both, the public addresses alone are connected to", () => {
  const lookup = publicLookup(new URL("http://tierp.example/"), (_, __, callback) =>
    callback(null, [
      { address: "fd00::1", family: 6 },
      { address: "8.8.8.8", family: 4 },
    ]),
  );
  const given: unknown[] = [];
  lookup("tierp.example", { all: true }, (...results) => given.push(results));
  lookup("tierp.example", { all: false }, (...results) => given.push(results));
  expect(given).toEqual([
    [null, [{ address: "8.8.8.8", family: 4 }]],
    [null, "8.8.8.8", 4],
  ]);
});

test("nothing else in the project touches the network, but for what serves", () => {
  const source = new URL("../../src/", import.meta.url);
  const users = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .filter((path) =>
      /["'](?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/promises)?["']|\bfetch\(|\bnew WebSocket\b/.test(
        readFileSync(new URL(path.replaceAll("\\", "/"), source), "utf8"),
      ),
    )
    .map((path) => path.split(/[\\/]/)[0]);
  expect(new Set(users)).toEqual(new Set(["fetch", "serve"]));
});
