import { config } from "zod/v4/core";

// The content policy forbids the code that zod would compile, and some browsers report the attempt.
config({ jitless: true });
