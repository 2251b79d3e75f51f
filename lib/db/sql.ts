import { Prisma } from "./generated/sqlite/client";

/** Creates a statement with its values. Each client uses its database's placeholder syntax. */
export const sql = Prisma.sql;
/** Joins statements with commas. */
export const join = Prisma.join;
export type Sql = Prisma.Sql;
