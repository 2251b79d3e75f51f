import { expect, it } from "vitest";
import { exportData, getUserInfo } from "@/lib/capabilities/account/tools";
import { toolContext, useTool } from "../../support/assistant/run-tool";

const owner = { tenantId: "default", userId: "kim" };

it("get_user_info distinguishes a guest from a signed-in user", async () => {
  const guest = await useTool(getUserInfo, {}, toolContext(owner, { guest: true }));
  expect(guest.answer).toMatchObject({ name: null, signed_in: false });
  const context = toolContext(owner, { guest: false, userName: "Kim", locale: "fr" });
  const { answer } = await useTool(getUserInfo, {}, context);
  expect(answer).toEqual({
    status: "ok",
    name: "Kim",
    signed_in: true,
    locale: "fr",
    account_page: "https://shop.example/signin",
  });
});

it("export_data links to the user's data in both formats", async () => {
  const { answer } = await useTool(exportData, {}, toolContext(owner, {}));
  expect(answer).toEqual({
    status: "ok",
    json: "https://shop.example/api/account/export",
    markdown: "https://shop.example/api/account/export?format=markdown",
  });
});
