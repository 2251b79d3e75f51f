const AMAZON_DEFAULT_REGION = "us-east-1";

export interface S3Place {
  bucket: string;
  /** Of a compatible service, such as MinIO or R2; without it, Amazon's. */
  endpoint?: string | undefined;
  region: string;
}

/** The region that requests are signed for. */
export function s3Region({ endpoint, region }: S3Place): string {
  return region === "auto" && !endpoint ? AMAZON_DEFAULT_REGION : region;
}

/** The URL below which a bucket's objects are; the bucket is in the path, which every service takes. */
export function s3Root(place: S3Place): string {
  const host = place.endpoint ?? `https://s3.${s3Region(place)}.amazonaws.com`;
  return `${host.replace(/\/$/, "")}/${place.bucket}`;
}
