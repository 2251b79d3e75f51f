import { afterEach, describe, expect, it, vi } from "vitest";
import {
  dayOf,
  dayOfLocal,
  isOutside,
  isoOfDay,
  localNoon,
} from "../../../src/widgets/controls/calendar-day";
import { calendarFormats, firstWeekday } from "../../../src/widgets/controls/calendar-formats";

afterEach(() => vi.unstubAllEnvs());

describe("dayOf", () => {
  it.each([
    ["2026-03-05", "2026-03-05"],
    ["2026-03-05T23:59:59.000Z", "2026-03-05"],
    ["2026-03-05T00:00:00+14:00", "2026-03-05"],
    ["2026-13-45", undefined],
    ["soon", undefined],
    [undefined, undefined],
  ])("reads %j as %s", (iso, day) => {
    expect(dayOf(iso)).toBe(day);
  });

  it("is sent as midnight UTC", () => {
    expect(isoOfDay("2026-03-05")).toBe("2026-03-05T00:00:00.000Z");
  });
});

describe("localNoon", () => {
  it.each(["Pacific/Kiritimati", "America/Los_Angeles", "Europe/Berlin", "Africa/Cairo"])(
    "stays on its day in %s",
    (zone) => {
      vi.stubEnv("TZ", zone);
      for (const day of ["2026-03-29", "2026-04-24", "2026-10-25", "2026-01-01"]) {
        expect(dayOfLocal(localNoon(day))).toBe(day);
      }
    },
  );
});

describe("isOutside", () => {
  it("counts both ends as inside", () => {
    expect(isOutside("2026-03-10", "2026-03-10", "2026-03-10")).toBe(false);
    expect(isOutside("2026-03-09", "2026-03-10", undefined)).toBe(true);
    expect(isOutside("2026-03-11", undefined, "2026-03-10")).toBe(true);
  });
});

describe("calendarFormats", () => {
  it("use the locale", () => {
    const { formatters, labels } = calendarFormats("fr-FR");
    expect(formatters.formatCaption(localNoon("2026-03-05"))).toBe("mars 2026");
    expect(labels.labelWeekday(localNoon("2026-03-05"))).toBe("jeudi");
  });

  it("show only the number of a day if the locale appends a word", () => {
    expect(calendarFormats("ja-JP").formatters.formatDay(localNoon("2026-03-05"))).toBe("5");
  });
});

describe("firstWeekday", () => {
  it("follows the region", () => {
    expect(firstWeekday("de-DE")).toBe(1);
    expect(firstWeekday("en-US")).toBe(0);
  });
});
