import { NotFoundError } from "@acme/chatkit-server";
import { lastPathSegment } from "@/lib/api/path-segment";
import { refusedMethod } from "@/lib/api/refused-method";
import { withCaller } from "@/lib/api/with-caller";
import { findProposal, proposalText } from "@/lib/shop/sales/proposal";

/** Downloads one of the caller's proposals as a file. */
export const GET = withCaller(async ({ request, caller }) => {
  const number = lastPathSegment(request);
  const proposal = await findProposal(caller, number);
  if (!proposal) throw new NotFoundError(`Proposal ${number} not found`);
  return new Response(proposalText(proposal), {
    headers: {
      "content-type": "text/markdown; charset=utf-8",
      "content-disposition": `attachment; filename="proposal-${proposal.number}.md"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
});

const refused = refusedMethod("GET");
export { refused as POST, refused as PUT, refused as PATCH, refused as DELETE };
