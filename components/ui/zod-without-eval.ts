import { config } from "zod/v4/core";

// The content policy forbids the code that zod would compile, and some browsers report the attempt.
// Imported first wherever zod comes into the browser, as schemas look at it when they are made.
config({ jitless: true });
