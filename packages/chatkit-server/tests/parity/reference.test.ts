import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { prepareReference } from "./reference";

it.each([
  [false, /openai-chatkit \d+\.\d+\.\d+ from PyPI/],
  [true, /the newest openai-chatkit from PyPI/],
])("says which package is missing without Python (newest: %s)", (newest, sentence) => {
  const folder = mkdtempSync(path.join(tmpdir(), "reference-"));
  vi.stubEnv("PATH", folder);
  vi.stubEnv("PARITY_PYTHON", "");
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  expect(() => prepareReference({ newest, folder })).toThrow(sentence);
});
