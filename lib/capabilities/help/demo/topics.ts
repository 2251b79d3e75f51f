import { careTopics } from "./care-topics";
import { deliveryTopics } from "./delivery-topics";
import { fitTopics } from "./fit-topics";
import { orderingTopics } from "./ordering-topics";
import type { Topic } from "./topic";

export const topics: readonly Topic[] = [
  ...deliveryTopics,
  ...careTopics,
  ...fitTopics,
  ...orderingTopics,
];
