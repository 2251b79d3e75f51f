import { test } from "@/packages/chatkit-element/tests/support/element-page/element-test";
import { showView, views } from "./element-views";
import { takePicture } from "./take-picture";
import { typography } from "./typography";

const screens = [
  { name: "desktop", viewport: { width: 1100, height: 820 } },
  { name: "phone", viewport: { width: 390, height: 780 } },
] as const;

for (const { name: screen, viewport } of screens) {
  for (const scheme of ["light", "dark"] as const) {
    for (const view of Object.keys(views)) {
      test(`${view} ${screen} ${scheme}`, async ({ chat }) => {
        await chat.page.setViewportSize(viewport);
        const theme = { colorScheme: scheme, typography: await typography(chat.page) };
        await showView(chat, view, { theme });
        await takePicture(chat.page, `${view}-${screen}-${scheme}`);
      });
    }
  }
}
