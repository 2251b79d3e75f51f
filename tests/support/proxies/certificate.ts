import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A certificate for `localhost` that only its own file vouches for. */
export interface Certificate {
  file: string;
  keyFile: string;
  /** The certificate's text, for clients that should trust it. */
  text: string;
  remove(): void;
}

/** Makes a certificate with the `openssl` command. */
export function makeCertificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), "certificate-"));
  chmodSync(folder, 0o755);
  const [file, keyFile] = [join(folder, "certificate.pem"), join(folder, "key.pem")];
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  execFileSync(
    "openssl",
    ["req", "-x509", ...key, ...subject, "-days", "2", "-keyout", keyFile, "-out", file],
    { stdio: "pipe" },
  );
  return {
    file,
    keyFile,
    text: readFileSync(file, "utf8"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
