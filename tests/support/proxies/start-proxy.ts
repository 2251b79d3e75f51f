import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../free-port";
import type { Certificate } from "./certificate";
import { trustingRequest } from "./trusting-request";

export type ProxyProgram = "nginx" | "caddy";

export interface ReverseProxy {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

const START_WAIT_MS = 15_000;
const POLL_MS = 50;
/** nginx's own default. */
const DEFAULT_CONNECTIONS = 512;
/** The server's address in the documentation's examples. */
const DOCUMENTED_SERVER = "127.0.0.1:3000";

export function isInstalled(program: ProxyProgram): boolean {
  return spawnSync(program, [program === "nginx" ? "-v" : "version"]).status === 0;
}

/** The proxy configuration in docs/deploying.md, changed to a server at `url`. */
export function documentedConfiguration(program: ProxyProgram, url: string): string {
  const language = program === "nginx" ? "nginx" : "caddyfile";
  const page = readFileSync("docs/deploying.md", "utf8");
  const block = new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "m").exec(page)?.[1];
  if (!block?.includes(DOCUMENTED_SERVER)) {
    throw new Error(`docs/deploying.md has no ${language} block for ${DOCUMENTED_SERVER}.`);
  }
  return block.replaceAll(DOCUMENTED_SERVER, new URL(url).host);
}

interface ProxyOptions {
  /** If given, the proxy serves HTTPS with it. */
  certificate?: Certificate;
  /** For nginx: more than a site's configuration, such as servers that take requests in turn. */
  beside?: string;
  /** For nginx: how many connections a worker can have, to clients and servers together. */
  connections?: number;
}

/** Starts a proxy with the documented configuration on a free port of this machine. */
export async function startProxy(
  program: ProxyProgram,
  configuration: string,
  options: ProxyOptions = {},
): Promise<ReverseProxy> {
  const { certificate } = options;
  const folder = mkdtempSync(join(tmpdir(), `${program}-`));
  // nginx buffers uploads in files that its workers write as an unprivileged user.
  chmodSync(folder, 0o755);
  const file = join(folder, "configuration");
  const site = certificate ? "https://localhost" : "http://127.0.0.1";
  const url = `${site}:${await freePort()}`;
  const place = { ...options, url, folder };
  const whole = { nginx: wholeNginx, caddy: wholeCaddy }[program](configuration, place);
  writeFileSync(file, whole);
  const args = {
    nginx: ["-p", folder, "-e", "stderr", "-c", file],
    caddy: ["run", "--adapter", "caddyfile", "--config", file],
  }[program];
  const child = spawn(program, args, {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let problems = "";
  child.stderr.on("data", (chunk: Buffer) => (problems += chunk.toString()));
  const exited = once(child, "exit");

  async function stop(): Promise<void> {
    child.kill("SIGTERM");
    await exited;
    rmSync(folder, { recursive: true, force: true });
  }

  const deadline = Date.now() + START_WAIT_MS;
  while (!(await isHealthy(url, certificate))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`${program} did not start:\n${problems}`);
    }
    await wait(POLL_MS);
  }
  return { url, pid: child.pid ?? 0, stop };
}

async function isHealthy(url: string, certificate: Certificate | undefined): Promise<boolean> {
  const health = trustingRequest(`${url}/api/health`, { trusted: certificate?.text });
  return (await health.catch(() => null))?.status === 200;
}

interface Place extends ProxyOptions {
  url: string;
  folder: string;
}

function wholeNginx(location: string, place: Place): string {
  const { url, folder, certificate, beside = "", connections = DEFAULT_CONNECTIONS } = place;
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join("\n");
  return `
daemon off;
pid ${join(folder, "pid")};
worker_rlimit_nofile ${connections};
events { worker_connections ${connections}; }
http {
  access_log off;
  ${temporary}
  ${beside}
  server {
    listen ${new URL(url).host}${certificate ? " ssl" : ""};
    ${certificate ? `ssl_certificate ${certificate.file};` : ""}
    ${certificate ? `ssl_certificate_key ${certificate.keyFile};` : ""}
    ${location}
  }
}
`;
}

/** Without a certificate of the test's, Caddy would request one for a domain name. */
function wholeCaddy(site: string, { url, certificate }: Place): string {
  const tls = certificate ? `\n  tls ${certificate.file} ${certificate.keyFile}` : "";
  const own = site.replace(/^\S+ \{/m, `${url} {${tls}`);
  return `{\n  admin off\n  auto_https disable_redirects\n}\n${own}`;
}
