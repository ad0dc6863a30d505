import { escapeHtml } from "../../src/cells/escape-html";

test("signs with a meaning in HTML stand as references", () => {
  expect(escapeHtml('Drift & <"tilsyn"> i København')).toBe(
    "Drift &amp; &lt;&quot;tilsyn&quot;&gt; i København",
  );
});
