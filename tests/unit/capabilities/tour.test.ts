import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { capabilities } from "@/lib/capabilities";
import { showWidgetGallery } from "@/lib/capabilities/gallery/tools";
import * as widgets from "@acme/chatkit-server/widgets";
import { starterCapabilities } from "../../support/starter-capabilities";
import { toolContext, useTool } from "../../support/assistant/run-tool";

describe("the capabilities", () => {
  it("each have a source folder of their name, which the tour links to", () => {
    const folders = readdirSync("lib/capabilities", { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(capabilities.map(({ name }) => name).sort()).toEqual(folders.sort());
  });

  it("of the starter each have a card on the tour", () => {
    const without = starterCapabilities.flatMap(({ name, tour }) => (tour ? [] : name));
    // What an MCP server can do is known only when it is asked.
    expect(without.filter((name) => name !== "mcp")).toEqual([]);
  });
});

describe("the widget gallery", () => {
  it("shows every component that the library has, except the bare root", async () => {
    const context = toolContext({ tenantId: "default", userId: "looking" });
    const { answer, widgets: shown } = await useTool(showWidgetGallery, {}, context);
    const { components } = z.object({ components: z.array(z.string()) }).parse(answer);
    const known = Object.keys(widgets).filter(
      (name) => /^[A-Z]/.test(name) && !/^Widget/.test(name),
    );
    // Types of table rows and cells contain a dot; entity previews use the bare root.
    const types = known
      .filter((name) => name !== "Basic")
      .map((name) => name.replace(/^Table(?=[A-Z])/, "Table."));
    expect(components).toEqual(types.sort());
    expect(shown).toHaveLength(5);
  });
});
