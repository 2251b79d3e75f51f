import { describe, expect, it } from "vitest";
import {
  DOCK_MAX_WIDTH,
  DOCK_MIN_WIDTH,
  readDockPreference,
  writeDockPreference,
} from "@/components/ui/dock-preference";
import { readTheme } from "@/components/ui/theme";

describe("readTheme", () => {
  it("follows the system if there is no valid choice", () => {
    expect(readTheme("dark")).toBe("dark");
    expect(readTheme(undefined)).toBe("system");
    expect(readTheme('"><script>')).toBe("system");
  });
});

describe("readDockPreference", () => {
  it("reads what was written", () => {
    const preference = { isOpen: false, width: 480 };
    expect(readDockPreference(writeDockPreference(preference))).toEqual(preference);
  });

  it("is open at the default width for a first visit and for an invalid cookie", () => {
    const usual = readDockPreference(undefined);
    expect(usual.isOpen).toBe(true);
    expect(readDockPreference("ajar.1e99")).toEqual(usual);
  });

  it("keeps the width within its limits", () => {
    expect(readDockPreference("open.5").width).toBe(DOCK_MIN_WIDTH);
    expect(readDockPreference("open.9999").width).toBe(DOCK_MAX_WIDTH);
  });
});
