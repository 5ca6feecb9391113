/** CKAN gives at most so many datasets at once (`ckan.search.rows_max`). */
const ROWS = "1000";

const ACTION = /\/api\/(?:3\/)?action\/package_(?:search|show)$/;

/** Whether an address is one of CKAN's action API that lists or shows datasets. */
export function isCkanAddress(address: string): boolean {
  return URL.canParse(address) && ACTION.test(new URL(address).pathname);
}

/** The address of the first page: with as many datasets as CKAN gives, unless the address says how many. */
export function firstAddress(address: string): string {
  const url = new URL(address);
  const isSearch = url.pathname.endsWith("_search");
  if (isSearch && !url.searchParams.has("rows")) url.searchParams.set("rows", ROWS);
  return url.href;
}

/** The address of the page that begins after some datasets. */
export function pageAddress(address: string, read: number): string {
  const url = new URL(address);
  const start = Number(url.searchParams.get("start") ?? 0);
  url.searchParams.set("start", String(start + read));
  return url.href;
}

/** The site that an address of the API is of. */
export function siteOf(address: string | undefined): { readonly url?: string } {
  if (address === undefined || !isCkanAddress(address)) return {};
  const { origin, pathname } = new URL(address);
  return { url: `${origin}${pathname.replace(ACTION, "/")}` };
}
