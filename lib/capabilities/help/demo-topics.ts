import { careTopics } from "./demo-care-topics";
import { deliveryTopics } from "./demo-delivery-topics";
import { fitTopics } from "./demo-fit-topics";
import { orderingTopics } from "./demo-ordering-topics";
import type { Topic } from "./demo-topic";

export const topics: readonly Topic[] = [
  ...deliveryTopics,
  ...careTopics,
  ...fitTopics,
  ...orderingTopics,
];
