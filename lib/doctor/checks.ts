import { parseEnvironment } from "@/lib/env";
import type { Check } from "./check";
import { databaseCheck } from "./database-check";
import { nodeCheck, retentionCheck, secretCheck } from "./machine-checks";
import { emailCheck } from "./email-check";
import { modelCheck } from "./model-check";
import { storageCheck } from "./storage-check";
import type { Variables } from "@/lib/db/database-target";
import { domainKeyCheck, widgetCheck } from "./widget-checks";

/** The checks that run once the variables are known to be valid. */
export function checks(variables: Variables): Check[] {
  const environment = parseEnvironment(variables);
  return [
    nodeCheck(),
    secretCheck(environment),
    databaseCheck(environment.databaseUrl),
    modelCheck(environment),
    storageCheck(environment),
    emailCheck(environment),
    retentionCheck(environment),
    widgetCheck(environment),
    domainKeyCheck(environment),
  ];
}
