import { describe, expect, it } from "vitest";
import {
  DOCK_MAX_WIDTH,
  DOCK_MIN_WIDTH,
  readDockPreference,
  writeDockPreference,
} from "@/components/ui/dock-preference";
import { readTheme } from "@/components/ui/theme";

describe("readTheme", () => {
  it("follows the system where nothing valid was chosen", () => {
    expect(readTheme("dark")).toBe("dark");
    expect(readTheme(undefined)).toBe("system");
    expect(readTheme('"><script>')).toBe("system");
  });
});

describe("readDockPreference", () => {
  it("is the way back from what was written", () => {
    const preference = { isOpen: false, width: 480 };
    expect(readDockPreference(writeDockPreference(preference))).toEqual(preference);
  });

  it("is open at the usual width for a first visit and for nonsense", () => {
    const usual = readDockPreference(undefined);
    expect(usual.isOpen).toBe(true);
    expect(readDockPreference("ajar.1e99")).toEqual(usual);
  });

  it("keeps the width within its bounds", () => {
    expect(readDockPreference("open.5").width).toBe(DOCK_MIN_WIDTH);
    expect(readDockPreference("open.9999").width).toBe(DOCK_MAX_WIDTH);
  });
});
