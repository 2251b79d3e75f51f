import { renderToStaticMarkup } from "react-dom/server";
import type { ChatKitIcon, HeaderIcon, LucideIcon, Widgets } from "@openai/chatkit";
import { describe, expect, it } from "vitest";
import { Icon } from "../../../../src/ui/icons";
import { isDirectional } from "../../../../src/ui/icons/direction";
import { lucideGlyph } from "../../../../src/ui/icons/lucide-set";
import { NAMED_GLYPHS, namedGlyph } from "../../../../src/ui/icons/named-glyphs";
import type { IconName } from "../../../../src/ui/icons";

type PublicName = Exclude<ChatKitIcon, LucideIcon> | HeaderIcon | Widgets.WidgetIcon;

/** Fails to compile while a name of the public types has no glyph. */
const everyPublicNameIsDrawn: Exclude<PublicName, IconName> extends never ? true : false = true;

describe("icons", () => {
  it("draws every icon name of the public types", () => {
    expect(everyPublicNameIsDrawn).toBe(true);
    for (const [name, glyph] of Object.entries(NAMED_GLYPHS)) {
      expect(glyph.length, name).toBeGreaterThan(0);
    }
  });

  it("is hidden from assistive technology and takes the color around it", () => {
    const svg = renderToStaticMarkup(<Icon name="search" size={18} />);
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).toContain('stroke="currentColor"');
    expect(svg).toContain('width="18"');
  });

  it.each(["vendor:thing", "no-such-icon", "__proto__", "constructor"])(
    "draws a neutral placeholder for %s",
    (name) => {
      expect(renderToStaticMarkup(<Icon name={name} />)).toContain("stroke-dasharray");
    },
  );

  it("draws nothing for a Lucide icon until the set is loaded", () => {
    expect(renderToStaticMarkup(<Icon name="lucide:tent" />)).toMatch(/<svg[^>]*><\/svg>/);
  });

  it.each(["tent", "arrow-up-right", "maximize-2", "a-arrow-down"])("finds lucide:%s", (name) => {
    expect(lucideGlyph(name)?.length).toBeGreaterThan(0);
  });

  it.each(["no-such-icon", "icons", "create-icons", "Tent", "", "../tent", "__proto__"])(
    "finds no lucide icon called %j",
    (name) => {
      expect(lucideGlyph(name)).toBeUndefined();
    },
  );

  it.each(["chevron-left", "sidebar-left", "back-large", "lucide:arrow-right", "external-link"])(
    "mirrors %s in right-to-left languages",
    (name) => {
      expect(isDirectional(name)).toBe(true);
    },
  );

  it.each(["search", "chevron-up", "chevron-down", "book-open", "history", "play", "check"])(
    "doesn't mirror %s in right-to-left languages",
    (name) => {
      expect(isDirectional(name)).toBe(false);
    },
  );

  it("has no icon for an inherited property name", () => {
    expect(namedGlyph("toString")).toBeUndefined();
  });
});
