import type { Annotation } from "@acme/chatkit-server/protocol";

export const longAnswer = `# Choosing a three-season tent

For **two people** on a week-long trek, weight matters more than floor space. Here is what I would look at, *in this order*, with \`--weight\` first:

1. **Trail weight** below 2 kg. Anything more and you will notice it on day three.
2. **Hydrostatic head** of at least 1,500 mm for the fly
   - 3,000 mm for the floor
   - sealed seams, not just taped
     - check the corners
3. A vestibule that fits [two packs](https://example.com/packs).

## How they compare

| Tent | Weight | Floor | Price | Verdict |
| :-- | --: | --: | --: | :-- |
| Ridge 2 | 1.62 kg | 2.7 m² | $349 | Best all-rounder |
| Fjell Light | 1.18 kg | 2.4 m² | $529 | For people who count grams |
| Basecamp Duo | 2.95 kg | 3.9 m² | $219 | Roomy, but heavy |

> The lightest tent is the one you actually bring.
>
> — somebody who left it at home

### Packing list

- [x] Tent, poles and pegs
- [x] Footprint
- [ ] Repair sleeve
- [ ] Spare guy line

---

The effective load follows from the pitch angle: with $F = m g \\sin\\theta$ you get about $\\approx 37\\,\\mathrm{N}$, and over a night

$$
E = \\int_{0}^{T} P(t)\\,dt = \\sum_{i=1}^{n} \\frac{1}{2} \\rho A v_i^3 \\, \\Delta t
$$

\\[
A = \\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}, \\qquad x = \\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}
\\]

\`\`\`typescript
import { catalog } from "./catalog";

/** Finds tents light enough to carry. */
export async function lightTents(limit = 2_000): Promise<Product[]> {
  const tents = await catalog.find({ kind: "tent" });
  return tents.filter((tent) => tent.grams <= limit && tent.inStock); // grams
}
\`\`\`

\`\`\`python
@dataclass
class Tent:
    name: str
    grams: int = 1620

    def fits(self, people: int) -> bool:
        return f"{self.name}" != "" and people <= 2
\`\`\`

\`\`\`
plain text without a language, and a very long line that needs to scroll sideways because code never wraps in here, ever
\`\`\`

Images: ![a dot](/dot.png) and ![Product photo](https://foreign.example/photo.png). A bare address https://example.com/path works too, ~~as does this~~.
`;

export const cited = `Nylon stretches when wet, so retighten the guy lines after rain. Silicone-coated fabric absorbs less water than polyurethane. See also the care guide.`;

export const citations: readonly Annotation[] = [
  {
    type: "annotation",
    index: 25,
    source: {
      type: "url",
      title: "Why tents sag in the rain",
      url: "https://www.outdoors.example/sagging",
      description: "Nylon 6.6 gains about two percent in length when it takes up water.",
      attribution: "Outdoors Weekly",
      timestamp: "2026-03-14T10:00:00Z",
    },
  },
  {
    type: "annotation",
    index: 25,
    source: { type: "file", title: "Fabric tests 2026", filename: "fabric-tests.pdf" },
  },
  {
    type: "annotation",
    index: 121,
    source: {
      type: "entity",
      id: "guide-7",
      title: "Tent care guide",
      inline_label: "Care guide",
      interactive: false,
      data: {},
    },
  },
];

export const arabicAnswer = `## كيف تختار الخيمة

- الوزن **أقل من كيلوغرامين**
- غطاء مقاوم للماء، مثل \`Ridge 2\`

1. افتح الموقع [دليل الخيام](https://example.com/guide)
2. قارن الأسعار

> أخف خيمة هي التي تحملها فعلاً.

| الخيمة | الوزن |
| --- | --- |
| Ridge 2 | ١٫٦٢ كغ |

\`\`\`js
const weight = 1620; // grams
\`\`\`
`;
