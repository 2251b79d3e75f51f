export { checkDatabase, type DatabaseCheck } from "./check-database";
export { closeDatabase, getDatabase } from "./connection";
export { openDatabase, type Database, type Transaction } from "./database";
export { readDatabaseTarget, type DatabaseTarget } from "./database-target";
export { DatabaseError } from "./errors";
export { explainDatabaseError } from "./explain-error";
export type { Owner } from "./owner";
