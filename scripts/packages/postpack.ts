import { restoreManifest } from "./source-manifest";

if (!restoreManifest()) {
  process.stderr.write(
    "Packing took so long that package.json was restored too early. Run `npm pack` again.\n",
  );
  process.exitCode = 1;
}
