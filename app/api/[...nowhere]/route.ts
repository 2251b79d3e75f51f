import { apiRoute } from "@/lib/api/api-route";
import { NotFoundError } from "@acme/chatkit-server";

/** Responds to unknown API paths with a JSON error, like the other routes, and not with a page. */
const nowhere = apiRoute(async () => {
  throw new NotFoundError("There is no such API route.");
});

export {
  nowhere as GET,
  nowhere as POST,
  nowhere as PUT,
  nowhere as PATCH,
  nowhere as DELETE,
  nowhere as OPTIONS,
};
