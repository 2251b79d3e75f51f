import { apiRoute } from "./api-route";

/** Responds to an unsupported method with 405 as JSON and the supported methods in `Allow`. */
export function refusedMethod(...allowed: string[]): (request: Request) => Promise<Response> {
  const allow = allowed.join(", ");
  return apiRoute(async ({ request, requestId }) => {
    const message = `${request.method} isn't taken here: use ${allow}.`;
    return Response.json(
      { error: { code: "method_not_allowed", message, request_id: requestId } },
      { status: 405, headers: { allow } },
    );
  });
}
