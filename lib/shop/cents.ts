import { z } from "zod";

/** Integer amounts in the smallest unit of the currency; never a float of euros. */
export const CentsSchema = z.int().min(0);
