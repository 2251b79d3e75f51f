import { SignJWT } from "jose";

/** Everyone who may knock at the API, by the credentials they bring. */
export const actors = [
  "owner",
  "other user",
  "other tenant",
  "anonymous",
  "forged token",
  "expired token",
  "token without exp",
  "token without sub",
  "unsigned token",
  "forged cookie",
] as const;
export type Actor = (typeof actors)[number];

/** Known to nobody: 401 whatever they ask for. */
export const strangers: readonly Actor[] = actors.slice(3);
export const neighbors: readonly Actor[] = ["other user", "other tenant"];

interface Claims {
  sub?: string;
  tenant?: string;
  /** As jose reads it: `5m` from now, `-5m` ago; null leaves it out. */
  expires?: string | null;
}

const OWNER = "matrix-owner";

/** The headers an actor sends to an app that signs with this secret. */
export async function credentials(actor: Actor, secret: string): Promise<Record<string, string>> {
  const bearer = async (claims: Claims, key = secret) => ({
    authorization: `Bearer ${await sign(claims, key)}`,
  });
  switch (actor) {
    case "owner":
      return bearer({ sub: OWNER });
    case "other user":
      return bearer({ sub: "matrix-neighbor" });
    case "other tenant":
      return bearer({ sub: OWNER, tenant: "elsewhere" });
    case "anonymous":
      return {};
    case "forged token":
      return bearer({ sub: OWNER }, "a secret that somebody guessed");
    case "expired token":
      return bearer({ sub: OWNER, expires: "-5m" });
    case "token without exp":
      return bearer({ sub: OWNER, expires: null });
    case "token without sub":
      return bearer({});
    case "unsigned token":
      return { authorization: `Bearer ${unsigned({ sub: OWNER, exp: 4_102_444_800 })}` };
    case "forged cookie":
      return { cookie: `acme.session=${await sign({ sub: OWNER }, secret)}` };
    default:
      return actor satisfies never;
  }
}

async function sign({ sub, tenant, expires = "5m" }: Claims, secret: string): Promise<string> {
  const token = new SignJWT(tenant ? { tenant } : {}).setProtectedHeader({ alg: "HS256" });
  if (sub) token.setSubject(sub);
  if (expires) token.setExpirationTime(expires);
  return token.sign(new TextEncoder().encode(secret));
}

function unsigned(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none" })}.${part(claims)}.`;
}
