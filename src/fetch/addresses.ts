import { lookup as systemLookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { Obstacle } from "./obstacle.js";
import { whereIs } from "./url.js";

/** This computer, internal networks, link-local, multicast and what is not in use: IANA's special-purpose registries. */
const IPV4: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
];
const IPV6: readonly (readonly [string, number])[] = [
  ["::", 127],
  ["64:ff9b:1::", 48],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
];

/** How IPv6 carries IPv4 addresses, apart from `::ffff:0:0/96`, which BlockList knows: RFC 4291, RFC 6052, RFC 3056. */
const CARRIERS: readonly (readonly [before: string, after: string, bits: number])[] = [
  ["::", "", 96],
  ["64:ff9b::", "", 96],
  ["2002:", "::", 16],
];

const internal = new BlockList();
for (const [network, prefix] of IPV6) internal.addSubnet(network, prefix, "ipv6");
for (const [network, prefix] of IPV4) {
  internal.addSubnet(network, prefix, "ipv4");
  for (const [before, after, bits] of CARRIERS) {
    internal.addSubnet(`${before}${hexadecimal(network)}${after}`, bits + prefix, "ipv6");
  }
}

/** An IPv4 address as two groups of an IPv6 address. */
function hexadecimal(address: string): string {
  const [a, b, c, d] = address.split(".").map((part) => Number(part).toString(16).padStart(2, "0"));
  return `${a}${b}:${c}${d}`;
}

/** Whether an IP address is one that can be reached on the internet. */
export const isPublic = (address: string): boolean => !internal.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");

/** @throws Obstacle where the address names an internal IP address itself, for which no lookup is made */
export function refuseInternal(url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !isPublic(host)) throw new Obstacle("fetch/private-address", whereIs(url));
}

/**
 * A lookup that gives public addresses alone. What it gives is what is connected to, so a name that leads to another
 * address the next time it is asked for gains nothing by it.
 */
export function publicLookup(url: URL, lookup: LookupFunction = systemLookup): LookupFunction {
  return (hostname, options, callback) =>
    lookup(hostname, { ...options, all: true }, (error, found, family) => {
      if (error) return callback(error, []);
      const addresses = typeof found === "string" ? [{ address: found, family: family ?? isIP(found) }] : found;
      const [first, ...others] = addresses.filter(({ address }) => isPublic(address));
      if (first === undefined) return callback(new Obstacle("fetch/private-address", whereIs(url)), []);
      if (options.all) callback(null, [first, ...others]);
      else callback(null, first.address, first.family);
    });
}
