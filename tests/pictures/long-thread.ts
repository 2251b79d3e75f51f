import {
  assistantMessage,
  thread,
  userMessage,
  widget,
} from "@/packages/chatkit-element/tests/support/element-page/wire";

const word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
const address = `https://example.com/${"a-path-without-an-end/".repeat(8)}?query=${"x".repeat(60)}`;
const columns = ["Boot", "Insulation", "Weight", "Sole", "Membrane", "Laces", "Made in", "Price"];

const answer = `## ${word}

Wool is warm[^1]. See ${address} and \`${"long_identifier_".repeat(8)}\`.

1. One
   - inner, with **bold** and a [link](${address})
     - innermost
       > a quote in a list
2. Two

| ${columns.join(" | ")} |
| ${columns.map(() => "---").join(" | ")} |
| ${columns.map((name) => `${name} of a size`).join(" | ")} |

\`\`\`json
{ "line": "${"no end in sight, ".repeat(12)}" }
\`\`\`

$$ \\sum_{n=1}^{\\infty} \\frac{1}{n^2} = \\frac{\\pi^2}{6} + a + b + c + d + e + f + g + h + i + j + k + l + m + n + o $$

[^1]: Even when it is wet.`;

/** What breaks layouts: words, addresses, tables, code and formulas without an end. */
export const longThread = thread("thr_1", {
  title: `Why does ${word} have a title that goes on and on?`,
  items: {
    data: [
      userMessage("u", `${word} ${address}`, { quoted_text: `${word} `.repeat(12) }),
      widget("w", {
        type: "Card",
        status: { text: `Checked by ${word}`, icon: "check-circle" },
        children: [
          { type: "Title", value: word },
          { type: "Text", value: address, truncate: true },
          {
            type: "Row",
            children: [
              { type: "Badge", label: word },
              { type: "Button", label: `Add ${word} to the cart` },
            ],
          },
        ],
        confirm: { label: "Yes, send it to everybody", action: { type: "send" } },
        cancel: { label: "Not now, perhaps later", action: { type: "cancel" } },
      }),
      assistantMessage("a", answer),
    ],
    has_more: false,
  },
});
