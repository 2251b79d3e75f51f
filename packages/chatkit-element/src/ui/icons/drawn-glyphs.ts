import type { Glyph } from "./glyph";

const FILL = { fill: "currentColor", stroke: "none" };
const STAR =
  "M12 2.8l2.84 5.76 6.36.92-4.6 4.48 1.08 6.33L12 17.3l-5.68 2.99 1.08-6.33-4.6-4.48 6.36-.92z";

const panel = (x: number): Glyph[number] => ["rect", { x, y: 7, width: 5, height: 10, rx: 1.5 }];
const frame: Glyph[number] = ["rect", { x: 3, y: 3, width: 18, height: 18, rx: 3 }];

/** Glyphs that the icon library doesn't have. */
export const DRAWN_GLYPHS = {
  "book-clock": [
    ["path", { d: "M19 8V4a1 1 0 0 0-1-1H6.5A2.5 2.5 0 0 0 4 5.5v13A2.5 2.5 0 0 0 6.5 21H10" }],
    ["path", { d: "M4 18.5A2.5 2.5 0 0 1 6.5 16H9" }],
    ["circle", { cx: 17, cy: 16.5, r: 4.5 }],
    ["path", { d: "M17 14.5v2.2l1.4.9" }],
  ],
  "check-circle-filled": [
    [
      "path",
      {
        ...FILL,
        fillRule: "evenodd",
        d: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm4.8 7.7-5.6 6a1 1 0 0 1-1.45.03l-2.5-2.5a1 1 0 0 1 1.42-1.42l1.76 1.77 4.9-5.24a1 1 0 0 1 1.47 1.36z",
      },
    ],
  ],
  dot: [["circle", { ...FILL, cx: 12, cy: 12, r: 4 }]],
  "star-filled": [["path", { d: STAR, fill: "currentColor" }]],
  wreath: [
    ["path", { d: "M9 20.5C5.4 19 3.5 16 3.5 12S5.4 5 8 3.5" }],
    ["path", { d: "M15 20.5c3.6-1.5 5.5-4.5 5.5-8.5S18.6 5 16 3.5" }],
    [
      "path",
      { d: "M4 9.5c1.6.1 2.7.9 3.2 2.5M4 14.5c1.7-.3 3 .2 3.9 1.6M6.2 18.4c1.6-.7 3-.5 4.2.6" },
    ],
    [
      "path",
      {
        d: "M20 9.5c-1.6.1-2.7.9-3.2 2.5M20 14.5c-1.7-.3-3 .2-3.9 1.6M17.8 18.4c-1.6-.7-3-.5-4.2.6",
      },
    ],
  ],
  "sidebar-floating-left": [frame, panel(6)],
  "sidebar-floating-right": [frame, panel(13)],
  "sidebar-floating-open-left": [frame, panel(6), ["path", { d: "m14 10 2 2-2 2" }]],
  "sidebar-floating-open-right": [frame, panel(13), ["path", { d: "m10 10-2 2 2 2" }]],
  "home-alt": [
    ["path", { d: "M4 10.5 12 4l8 6.5V19a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 19z" }],
    ["path", { d: "M9 16.5h6" }],
  ],
  "back-small": [["path", { d: "M17 12H7m4-4-4 4 4 4" }]],
  "dots-vertical-circle": [
    ["circle", { cx: 12, cy: 12, r: 9.5 }],
    ["path", { d: "M12 8h.01M12 12h.01M12 16h.01" }],
  ],
  "menu-inverted": [["path", { d: "M4 6h16M10 12h10M4 18h16" }]],
  stop: [["rect", { ...FILL, x: 6, y: 6, width: 12, height: 12, rx: 2.5 }]],
  placeholder: [["rect", { x: 4, y: 4, width: 16, height: 16, rx: 4, strokeDasharray: "3 3" }]],
} as const satisfies Record<string, Glyph>;
