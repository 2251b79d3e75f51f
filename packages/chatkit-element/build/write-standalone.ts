import { writeFile } from "node:fs/promises";
import { bundleElement } from "./bundle-element";

// The published `./standalone` entry, for use with a script tag and without a bundler.
const { code } = await bundleElement();
await writeFile(new URL("../dist/standalone.js", import.meta.url), code);
