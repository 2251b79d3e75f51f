import { config } from "zod/v4/core";

// The content security policy forbids the code that zod would compile, and some browsers report the
// attempt. Schemas read this setting when they are created, so import this module before any other
// use of zod in the browser.
config({ jitless: true });
