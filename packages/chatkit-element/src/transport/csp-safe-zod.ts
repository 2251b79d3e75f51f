import { config } from "zod";

// Compiled schemas need `new Function`, and under a strict CSP even an attempt is reported.
// Compilation must be disabled before the first schema is created, so this module is imported
// first.
config({ jitless: true });
