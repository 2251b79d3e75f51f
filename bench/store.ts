import { benchStoreScale } from "./store-scale";

// Fails where a long history makes something dearer than the limit allows.
process.exitCode = (await benchStoreScale()) ? 0 : 1;
