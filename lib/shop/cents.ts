import { z } from "zod";

/**
 * An integer amount in the currency's smallest unit, because floating-point amounts of euros are
 * inexact.
 */
export const CentsSchema = z.int().min(0);
