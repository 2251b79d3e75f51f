import { AwsClient } from "aws4fetch";
import { UnavailableError } from "@acme/chatkit-server";
import { s3Region, s3Root, type S3Place } from "@/lib/s3-root";

export interface S3Settings extends S3Place {
  accessKeyId?: string | undefined;
  secretAccessKey?: string | undefined;
}

/** The object storage refused a request. */
export class ObjectStorageError extends Error {
  override readonly name = "ObjectStorageError";

  constructor(
    readonly status: number,
    method: string,
  ) {
    super(`The object storage returned ${status} for ${method}.`);
  }
}

const RETRIES = 2;
const reason = { code: "files_unreachable" };
const UNREACHABLE = "Files can't be reached right now. Please try again in a moment.";

/**
 * The few S3 operations that attachments need. The bucket is in the path, because every service
 * supports that.
 */
export class S3Client {
  readonly #client: AwsClient;
  readonly #root: string;

  /** Throws when a key is missing. */
  constructor({ accessKeyId, secretAccessKey, ...place }: S3Settings) {
    if (!accessKeyId || !secretAccessKey) {
      throw new Error("S3_BUCKET needs S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY.");
    }
    this.#root = s3Root(place);
    this.#client = new AwsClient({
      accessKeyId,
      secretAccessKey,
      region: s3Region(place),
      service: "s3",
      retries: RETRIES,
    });
  }

  async put(key: string, bytes: Uint8Array, mimeType: string): Promise<void> {
    const body = Uint8Array.from(bytes);
    const headers = { "content-type": mimeType };
    await this.#send(key, { method: "PUT", body, headers });
  }

  async get(key: string): Promise<Uint8Array | null> {
    const response = await this.#send(key, { method: "GET" }, [404]);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  }

  /** The object's size and first bytes; null if there is no object. */
  async inspect(key: string, bytes: number): Promise<{ size: number; head: Uint8Array } | null> {
    const headers = { range: `bytes=0-${bytes - 1}` };
    const response = await this.#send(key, { method: "GET", headers }, [404, 416]);
    if (!response.ok) return null;
    const head = new Uint8Array(await response.arrayBuffer());
    const total = /\/(\d+)$/.exec(response.headers.get("content-range") ?? "")?.[1];
    return { size: total === undefined ? head.byteLength : Number(total), head };
  }

  async delete(key: string): Promise<void> {
    await this.#send(key, { method: "DELETE" }, [404]);
  }

  /**
   * A URL to which a client can upload exactly `size` bytes of this type. It is valid for
   * `seconds`.
   */
  async presignPut(
    key: string,
    content: { size: number; mimeType: string },
    seconds: number,
  ): Promise<string> {
    const headers = {
      "content-type": content.mimeType,
      "content-length": String(content.size),
    };
    const url = this.#url(key, { "X-Amz-Expires": String(seconds) });
    // The headers are signed, so the URL works only with exactly these.
    const aws = { signQuery: true, allHeaders: true };
    return (await this.#client.sign(url, { method: "PUT", headers, aws })).url;
  }

  /** A URL that serves the object with the given type. It is valid for `seconds`. */
  async presignGet(key: string, mimeType: string, seconds: number): Promise<string> {
    const url = this.#url(key, {
      "X-Amz-Expires": String(seconds),
      "response-content-type": mimeType,
      "response-cache-control": `private, max-age=${seconds}`,
    });
    return (await this.#client.sign(url, { method: "GET", aws: { signQuery: true } })).url;
  }

  async #send(key: string, init: RequestInit, expected: number[] = []): Promise<Response> {
    const response = await this.#client.fetch(this.#url(key), init).catch((cause: unknown) => {
      throw new UnavailableError(UNREACHABLE, { cause, reason });
    });
    if (response.ok || expected.includes(response.status)) return response;
    const cause = new ObjectStorageError(response.status, init.method ?? "GET");
    throw response.status >= 500 ? new UnavailableError(UNREACHABLE, { cause, reason }) : cause;
  }

  #url(key: string, query: Record<string, string> = {}): string {
    const path = key.split("/").map(encodeURIComponent).join("/");
    const search = new URLSearchParams(query).toString();
    return `${this.#root}/${path}${search && `?${search}`}`;
  }
}
