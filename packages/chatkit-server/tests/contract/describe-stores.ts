import { describeAttachments } from "./attachment-contract";
import type { OpenStores } from "./contract-stores";
import { describeItems } from "./item-contract";
import { describeThreads } from "./thread-contract";
import { describeTurns } from "./turn-contract";

/** The contracts that every kind of store must fulfill. */
export function describeStores(open: OpenStores): void {
  describeThreads(open);
  describeItems(open);
  describeAttachments(open);
  describeTurns(open);
}
