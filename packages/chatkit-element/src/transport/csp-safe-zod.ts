import { config } from "zod";

// Compiled schemas need `new Function`, and even trying it is reported under a strict policy. It
// must be disabled before the first schema is created, so this module is imported first.
config({ jitless: true });
