import { test } from "./app-fixture";
import { testWordsOverHttp } from "./http-streaming";

test.use({ settings: { openai: "chat_completions", gated: true } });

testWordsOverHttp();
