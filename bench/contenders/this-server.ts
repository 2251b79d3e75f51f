import { StreamingResult } from "@acme/chatkit-server";
import { createThreadBody, measure } from "../workload";
import { createWordyServer } from "../wordy-server";

console.log(
  JSON.stringify(
    await measure("this server", async () => {
      const result = await createWordyServer().process(createThreadBody, null);
      if (result instanceof StreamingResult) return result;
      throw new Error("The answer doesn't stream");
    }),
  ),
);
