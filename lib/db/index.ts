export { checkDatabase, type DatabaseCheck } from "./check-database";
export { databaseHealth } from "./database-health";
export { closeDatabase, getDatabase } from "./connection";
export {
  openDatabase,
  type Database,
  type Dialect,
  type ModelName,
  type Transaction,
} from "./database";
export { databaseClock, fixedClock, type DatabaseClock } from "./database-clock";
export { readDatabaseTarget, type DatabaseTarget } from "./database-target";
export { DatabaseError, isMissingReference, isUniqueViolation } from "./errors";
export {
  explainDatabaseError,
  isDatabaseFailure,
  isDatabaseUnavailable,
  unexplainedCause,
} from "./explain-error";
export { withSpareRoom, keepSpareRoom } from "./spare-room";
export { join, sql, type Sql } from "./sql";
export { ownerOf, type Owner } from "./owner";
