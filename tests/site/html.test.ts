import { expect, it } from "vitest";
import { html, jsonScript } from "../../src/site/html.js";

it("escapes every text that is put in, in content and in attributes", () => {
  const text = `<script>alert("1" & '2')</script>`;
  expect(html`<p title="${text}">${text}</p>`.text).toBe(
    '<p title="&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;">' +
      "&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;</p>",
  );
});

it("takes markup as it is, lists one after the other, and nothing for what is not there", () => {
  const items = ["a", "b"].map((one) => html`<li>${one}</li>`);
  expect(html`<ul>${items}${undefined}${false}</ul>${0}`.text).toBe("<ul><li>a</li><li>b</li></ul>0");
});

it("shows characters that HTML has no place for as the replacement character", () => {
  expect(html`${"a\u0000b\ud800c"}`.text).toBe("a\ufffdb\ufffdc");
  expect(html`${"å 😀\n"}`.text).toBe("å 😀\n");
});

it("writes data that can end no element", () => {
  const { text } = jsonScript("application/ld+json", { name: "</script><!--" });
  expect(text).not.toMatch(/<(?!script type|\/script>$)/);
  expect(JSON.parse(text.replace(/^<script[^>]*>|<\/script>$/g, ""))).toEqual({ name: "</script><!--" });
});
