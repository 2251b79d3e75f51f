/** The paths that each folder of the server library, and the packing scripts, may import, and why. */
export const packageRules = {
  "packages/chatkit-server/src": {
    may: ["packages/chatkit-server/src"],
    why: "The server library is published separately, so it can't import the app.",
  },
  "scripts/packages": {
    may: ["scripts/packages"],
    why: "The libraries are packed without the app, so their scripts use nothing of it.",
  },
  "packages/chatkit-server/src/hooks": {
    may: [
      "packages/chatkit-server/src/hooks",
      "packages/chatkit-server/src/protocol",
      "packages/chatkit-server/src/sse/timers.ts",
      "packages/chatkit-server/src/errors.ts",
      "packages/chatkit-server/src/store.ts",
      "packages/chatkit-server/src/turn-store.ts",
      "packages/chatkit-server/src/logger.ts",
    ],
    why: "Every part of the server imports the hooks, so the hooks can't import any of them.",
  },
  "packages/chatkit-server/src/pipeline": {
    may: [
      "packages/chatkit-server/src/pipeline",
      "packages/chatkit-server/src/hooks",
      "packages/chatkit-server/src/protocol",
      "packages/chatkit-server/src/sse",
      "packages/chatkit-server/src/store.ts",
      "packages/chatkit-server/src/thread-update.ts",
      "packages/chatkit-server/src/cut-text.ts",
      "packages/chatkit-server/src/errors.ts",
      "packages/chatkit-server/src/field-name.ts",
      "packages/chatkit-server/src/stream-errors.ts",
    ],
    why: "The pipeline stores and sends a handler's events; turns and operations are built on it.",
  },
  "packages/chatkit-server/src/turns": {
    may: [
      "packages/chatkit-server/src/turns",
      "packages/chatkit-server/src/pipeline",
      "packages/chatkit-server/src/hooks",
      "packages/chatkit-server/src/protocol",
      "packages/chatkit-server/src/sse",
      "packages/chatkit-server/src/store.ts",
      "packages/chatkit-server/src/turn-store.ts",
      "packages/chatkit-server/src/errors.ts",
      "packages/chatkit-server/src/stream-errors.ts",
      "packages/chatkit-server/src/ids.ts",
      "packages/chatkit-server/src/logger.ts",
    ],
    why: "Turns are built on the pipeline; the server and its operations are built on turns.",
  },
  "packages/chatkit-server/src/protocol": {
    may: ["packages/chatkit-server/src/protocol"],
    why: "The protocol must load in a browser, so it can't import the server.",
  },
  "packages/chatkit-server/src/sse": {
    may: [
      "packages/chatkit-server/src/sse",
      "packages/chatkit-server/src/protocol",
      "packages/chatkit-server/src/sse/timers.ts",
    ],
    why: "This code must load in a browser, so it can't import the server.",
  },
};
