import { test } from "./app-fixture";
import { testWordsOverHttp } from "./http-streaming";

test.use({ settings: { openai: "responses", gated: true } });

testWordsOverHttp();
