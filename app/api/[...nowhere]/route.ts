import { apiRoute } from "@/lib/api/api-route";
import { NotFoundError } from "@acme/chatkit-server";

/** Answers where there is no route as the routes do, not with a page. */
const nowhere = apiRoute(async () => {
  throw new NotFoundError("There is nothing at this address.");
});

export {
  nowhere as GET,
  nowhere as POST,
  nowhere as PUT,
  nowhere as PATCH,
  nowhere as DELETE,
  nowhere as OPTIONS,
};
