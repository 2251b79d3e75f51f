import { describe, expect, it } from "vitest";
import { titleLevels } from "../../../src/widgets/text/title-levels";

const title = (value: string, size?: string) => ({ type: "Title", value, size });

function outline(children: readonly object[], first = 4): string[] {
  const levels = titleLevels({ type: "Card", children }, first);
  return [...levels].map(([node, level]) => `${level} ${String(node.value)}`);
}

describe("the levels of a widget's titles", () => {
  it("gives titles of the same size the same level", () => {
    const rows = ["Ridgeline", "Fjell"].map((name) => ({ type: "Row", children: [title(name)] }));
    expect(outline(rows)).toEqual(["4 Ridgeline", "4 Fjell"]);
  });

  it("puts a smaller title below the larger one before it", () => {
    const titles = [title("Trip", "xl"), title("Flight"), title("Hotel"), title("Notes", "xl")];
    expect(outline(titles)).toEqual(["4 Trip", "5 Flight", "5 Hotel", "4 Notes"]);
  });

  it("skips no level and starts at the given one", () => {
    expect(outline([title("Big", "5xl"), title("Small", "sm")], 3)).toEqual(["3 Big", "4 Small"]);
    expect(outline([title("Small", "sm"), title("Big", "5xl")], 3)).toEqual(["3 Small", "3 Big"]);
  });

  it("goes no deeper than level six", () => {
    const sizes = ["5xl", "4xl", "3xl", "2xl", "xl"];
    const deepest = outline(sizes.map((size) => title(size, size))).at(-1);
    expect(deepest).toBe("6 xl");
  });
});
