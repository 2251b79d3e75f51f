import { callTool, defineDemo, splitExamples } from "@/lib/assistant/demo-model";
import { signOut } from "./client-tools";
import glossary from "./glossary.json" with { type: "json" };
import wishes from "./wishes.json" with { type: "json" };
import { accountText } from "./messages";
import { DataExportSchema, UserInfoSchema } from "./tools";

export const accountDemo = defineDemo({
  glossary,
  wishes,
  intents: [
    {
      name: "account.info",
      wish: "am I signed in?",
      words: "signed account logged",
      examples: splitExamples(`
        am i signed in | am i logged in | who am i signed in as | what account am i using
        what is my name here | show me my account details
      `),
      answer: function* ({ language }) {
        const user = yield* callTool("get_user_info", {}, UserInfoSchema);
        const page = user.account_page;
        return user.signed_in
          ? accountText(language, "signedIn", { name: user.name ?? "none", page })
          : accountText(language, "guest", { page });
      },
    },
    {
      name: "account.sign-out",
      wish: "sign me out",
      words: "sign log out off logout",
      acts: true,
      examples: splitExamples(`
        log me out | sign me out | i want to sign out | log out please | logout | sign out
        please log me off | log out | log me out of my account | end my session
        i would like to be signed out | sign me off please
      `),
      answer: function* ({ language }) {
        const user = yield* callTool("get_user_info", {}, UserInfoSchema);
        const { status } = yield* callTool(signOut.name, {}, signOut.result);
        return status === "signing_out"
          ? accountText(language, "signingOut")
          : accountText(language, "notSignedIn", { page: user.account_page });
      },
    },
    {
      name: "account.export",
      wish: "download my data",
      words: "export download data copy everything stored",
      examples: splitExamples(`
        export my data | download my data | give me a copy of my data | i want all my data
        can i export everything | what data do you have about me | how do i download my data
        send me everything you have stored about me | what do you know about me as a file
        i want a copy of everything you store about me
      `),
      answer: function* ({ language }) {
        const { json, markdown } = yield* callTool("export_data", {}, DataExportSchema);
        return accountText(language, "export", { json, markdown });
      },
    },
  ],
});
