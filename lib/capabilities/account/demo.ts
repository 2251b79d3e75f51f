import { ask, defineDemo, spoken } from "@/lib/assistant/demo-model";
import { UserInfoSchema } from "./tools";

export const accountDemo = defineDemo({
  englishOnly: true,
  intents: [
    {
      name: "account.info",
      wish: "am I signed in?",
      words: "signed account logged",
      examples: spoken(`
        am i signed in | am i logged in | who am i signed in as | what account am i using
        what is my name here | show me my account details
      `),
      answer: function* () {
        const user = yield* ask("get_user_info", {}, UserInfoSchema);
        const who = user.name === null ? "" : ` as **${user.name}**`;
        return user.signed_in
          ? `You're signed in${who}. You'll find the rest on your [account page](${user.account_page}).`
          : `You're browsing as a guest. You can sign in on your [account page](${user.account_page}), and everything you've done stays yours.`;
      },
    },
  ],
});
