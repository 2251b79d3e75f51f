import { writeFile } from "node:fs/promises";
import { bundleElement } from "./bundle-element";

// The published `./standalone` entry: for a script tag, without a bundler.
const { code } = await bundleElement();
await writeFile(new URL("../dist/standalone.js", import.meta.url), code);
