import { Prisma } from "./generated/sqlite/client";

/** A statement with its values; each client writes the placeholders of its own database. */
export const sql = Prisma.sql;
export type Sql = Prisma.Sql;
