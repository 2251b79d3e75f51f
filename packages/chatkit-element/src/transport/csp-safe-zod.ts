import { config } from "zod";

// Compiled schemas need `new Function`, and even trying it is reported under a strict policy. It
// has to be off before the first schema is made, so this module is imported before any of them.
config({ jitless: true });
