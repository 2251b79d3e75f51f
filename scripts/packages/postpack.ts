import { fail } from "../fail";
import { restoreManifest } from "./source-manifest";

if (!restoreManifest()) {
  fail(new Error("Packing took so long that package.json was restored too early. Pack again."));
}
