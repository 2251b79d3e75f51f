import { z } from "zod";

/** Integer amounts in the currency's smallest unit, never a floating-point amount of euros. */
export const CentsSchema = z.int().min(0);
