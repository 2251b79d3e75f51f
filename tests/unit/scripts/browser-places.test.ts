import { describe, expect, it } from "vitest";
import { browserPlaces } from "@/scripts/test/browser-places";

describe("browserPlaces", () => {
  it("looks for Chrome and Edge where Windows installs them", () => {
    const places = browserPlaces({
      platform: "win32",
      home: "C:\\Users\\ann",
      variables: {
        ProgramFiles: "C:\\Program Files",
        "PROGRAMFILES(X86)": "C:\\Program Files (x86)",
        LOCALAPPDATA: "C:\\Users\\ann\\AppData\\Local",
      },
    });
    expect(places).toContain("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    expect(places).toContain(
      "C:\\Users\\ann\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe",
    );
    expect(places).toContain("C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");
  });

  it("looks in both application folders on a Mac", () => {
    const places = browserPlaces({ platform: "darwin", home: "/Users/ann", variables: {} });
    expect(places).toContain("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    expect(places).toContain(
      "/Users/ann/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    );
  });

  it("searches PATH elsewhere, and nothing if it isn't set", () => {
    const machine = { platform: "linux", home: "/home/ann" } as const;
    expect(browserPlaces({ ...machine, variables: { PATH: "/usr/bin:/snap/bin" } })).toEqual(
      expect.arrayContaining([
        "/usr/bin/chromium",
        "/snap/bin/chromium",
        "/usr/bin/microsoft-edge",
      ]),
    );
    expect(browserPlaces({ ...machine, variables: {} })).toEqual([]);
  });
});
