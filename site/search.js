// @ts-check
// Search and filters of a catalogue's start page. Without it, the links in the form lead to lists.
{
  const form = /** @type {HTMLFormElement} */ (document.getElementById("finder"));
  const query = /** @type {HTMLInputElement} */ (document.getElementById("query"));
  const results = /** @type {HTMLElement} */ (document.getElementById("results"));
  const hits = /** @type {HTMLElement} */ (document.getElementById("hits"));
  const words = JSON.parse(form.dataset.words ?? "{}");
  const unfiltered = [...results.childNodes];
  const STEP = 50;

  /** Letters without case and accents, so that `bäck` finds `Bäck` and `Back`. */
  const fold = (/** @type {string} */ text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  /** @typedef {{ link: string, title: string, meta: string, summary: string, folded: string, text: string, choices: number[] }} Entry */

  /** @type {Entry[] | undefined} */
  let entries;

  /** Reads the index when it is first needed: many who come here need it never. */
  let loading = false;
  const load = () => {
    if (loading) return;
    loading = true;
    const script = document.createElement("script");
    script.src = form.dataset.index ?? "";
    script.addEventListener("load", () => {
      const rows = /** @type {any} */ (globalThis).skordeklarIndex;
      entries = rows.map((/** @type {any[]} */ [link, title, meta, summary, more, choices]) => {
        // One string for each entry: put together of several, it would be joined at the first search.
        const text = fold(`${title}\n${meta} ${summary} ${more}`);
        return { link, title, meta, summary, folded: text.slice(0, text.indexOf("\n")), text, choices };
      });
      show();
    });
    document.head.append(script);
  };

  /** The boxes of each facet, by the number of the choice. */
  const facets = [...form.querySelectorAll("[data-facet]")].map((facet) => {
    const boxes = [...facet.querySelectorAll("[data-choice]")].map((link) => {
      const box = document.createElement("input");
      box.type = "checkbox";
      box.value = link.getAttribute("data-choice") ?? "";
      const label = document.createElement("label");
      label.append(box, link.textContent ?? "");
      link.replaceWith(label);
      return {
        box,
        number: Number(box.value),
        count: /** @type {Element} */ (label.parentElement?.querySelector(".count")),
      };
    });
    return { id: facet.getAttribute("data-facet") ?? "", boxes };
  });
  const facetOf = new Map(facets.flatMap(({ boxes }, index) => boxes.map(({ number }) => [number, index])));
  const counted = new Map(facets.flatMap(({ boxes }) => boxes.map(({ number, count }) => [number, count.textContent])));

  /** How well an entry fits the words: by its title first. Zero where a word is nowhere in it. */
  const rank = (/** @type {Entry} */ { folded, text }, /** @type {string[]} */ sought) => {
    let points = 1;
    for (const word of sought) {
      if (!text.includes(word)) return 0;
      if (folded.startsWith(word)) points += 4;
      else if (folded.includes(word)) points += 2;
    }
    return points;
  };

  const item = (/** @type {Entry} */ { link, title, meta, summary }) => {
    const element = document.createElement("li");
    const heading = document.createElement("h3");
    const anchor = document.createElement("a");
    anchor.href = link;
    anchor.textContent = title;
    heading.append(anchor);
    const about = document.createElement("p");
    about.className = "meta";
    about.textContent = meta;
    const text = document.createElement("p");
    text.textContent = summary;
    element.append(heading, about, text);
    return element;
  };

  const render = (/** @type {Entry[]} */ found) => {
    const list = document.createElement("ol");
    list.className = "list";
    const more = document.createElement("button");
    more.type = "button";
    more.textContent = words.more;
    let shown = 0;
    const add = () => {
      const next = found.slice(shown, shown + STEP).map(item);
      list.append(...next);
      shown += next.length;
      more.hidden = shown >= found.length;
      return next[0];
    };
    // The focus goes on to what was added, or it would be lost with the button.
    more.addEventListener("click", () => add()?.querySelector("a")?.focus());
    add();
    results.replaceChildren(list, more);
  };

  const count = (/** @type {number} */ number) => {
    const form = number === 0 ? words.none : number === 1 ? words.one : words.several;
    return form.replace("#", number.toLocaleString(document.documentElement.lang));
  };

  const chosen = () =>
    facets.map(({ boxes }) => new Set(boxes.filter(({ box }) => box.checked).map(({ number }) => number)));

  function show() {
    const wanted = chosen();
    const sought = fold(query.value).split(/\s+/).filter(Boolean);
    const isIdle = sought.length === 0 && wanted.every(({ size }) => size === 0);
    remember();
    if (isIdle || entries === undefined) {
      if (!isIdle) return load();
      results.replaceChildren(...unfiltered);
      hits.textContent = "";
      for (const { boxes } of facets)
        for (const { number, count } of boxes) count.textContent = counted.get(number) ?? "";
      return;
    }
    const active = wanted.flatMap((set, facet) => (set.size > 0 ? [{ facet, set }] : []));
    const tally = new Map();
    /** @type {Entry[][]} By how well they fit: cheaper than to sort thousands. */
    const ranked = [];
    for (const entry of entries) {
      const points = rank(entry, sought);
      if (points === 0) continue;
      const missed = active.filter(({ set }) => !entry.choices.some((choice) => set.has(choice)));
      if (missed.length > 1) continue;
      if (missed.length === 0) {
        ranked[points] ??= [];
        ranked[points].push(entry);
      }
      // What another choice in the same group would give is counted as well.
      for (const choice of entry.choices) {
        if (missed.length === 0 || facetOf.get(choice) === missed[0]?.facet)
          tally.set(choice, (tally.get(choice) ?? 0) + 1);
      }
    }
    const found = ranked.reverse().flat();
    render(found);
    hits.textContent = count(found.length);
    for (const { boxes } of facets)
      for (const { number, count } of boxes) count.textContent = String(tally.get(number) ?? 0);
  }

  /** Keeps what is sought in the address, so that it can be linked to and the way back finds it. */
  function remember() {
    const state = new URLSearchParams();
    if (query.value !== "") state.set("q", query.value);
    for (const { id, boxes } of facets) for (const { box } of boxes) if (box.checked) state.append(id, box.value);
    const hash = state.toString();
    if (hash !== location.hash.slice(1) && (hash !== "" || location.hash.includes("="))) {
      history.replaceState(null, "", `#${hash}`);
    }
  }

  function recall() {
    if (!location.hash.includes("=")) return;
    const state = new URLSearchParams(location.hash.slice(1));
    query.value = state.get("q") ?? "";
    for (const { id, boxes } of facets) for (const { box } of boxes) box.checked = state.getAll(id).includes(box.value);
    show();
  }

  /** @type {HTMLElement} */ (document.getElementById("field")).hidden = false;
  // On a narrow screen the choices would push the list out of sight.
  if (matchMedia("(max-width: 47.99rem)").matches)
    for (const details of form.querySelectorAll("details")) details.open = false;
  form.addEventListener("focusin", load, { once: true });
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(show));
  addEventListener("hashchange", recall);
  recall();
}
