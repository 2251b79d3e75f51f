// Runs before `npm start`.
import "./check-machine.mjs";
import { existsSync } from "node:fs";

if (!existsSync(".next/standalone/server.js")) {
  process.stderr.write("\nThere is nothing to start yet: run `npm run build` first.\n");
  process.exit(1);
}
