const AMAZON_DEFAULT_REGION = "us-east-1";

export interface S3Place {
  bucket: string;
  /** The URL of a compatible service, such as MinIO or R2. Default: Amazon S3. */
  endpoint?: string | undefined;
  region: string;
}

/** The region that requests are signed for. */
export function s3Region({ endpoint, region }: S3Place): string {
  return region === "auto" && !endpoint ? AMAZON_DEFAULT_REGION : region;
}

/**
 * The base URL of a bucket's objects. The bucket is in the path, because every service supports
 * that.
 */
export function s3Root(place: S3Place): string {
  const host = place.endpoint ?? `https://s3.${s3Region(place)}.amazonaws.com`;
  return `${host.replace(/\/$/, "")}/${place.bucket}`;
}
