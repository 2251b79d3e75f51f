import { benchStoreScale } from "./store-scale";

// Fails if a long history makes an operation slower than the limit allows.
process.exitCode = (await benchStoreScale()) ? 0 : 1;
