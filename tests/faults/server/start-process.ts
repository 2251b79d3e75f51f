import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

export interface ChatProcess {
  url: string;
  /** Ends it as a power cut would: nothing is tidied up. */
  kill(): Promise<void>;
}

export interface ChatProcessSettings {
  databaseUrl: string;
  authToken?: string | undefined;
  /** Without these two the server keeps its defaults. */
  leaseMs?: number;
  checkpointMs?: number;
}

/** Bundles the server once, so that each of its many starts is quick. Resolves to the program. */
export async function buildChatProcess(): Promise<string> {
  const root = process.cwd();
  const folder = join(root, "node_modules", ".cache", "chatkit-starter-faults");
  await mkdir(folder, { recursive: true });
  const program = join(folder, `chat-process-${process.pid}.mjs`);
  await build({
    entryPoints: [join(root, "tests/faults/server/chat-process.ts")],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    // The workspaces are sources, which Node can't load by itself.
    alias: { "@acme/chatkit-server": join(root, "packages/chatkit-server/src/index.ts") },
    tsconfig: join(root, "tsconfig.json"),
    logLevel: "error",
  });
  return program;
}

export async function startChatProcess(
  program: string,
  settings: ChatProcessSettings,
): Promise<ChatProcess> {
  const child = spawn(process.execPath, [program], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      DATABASE_URL: settings.databaseUrl,
      DATABASE_AUTH_TOKEN: settings.authToken ?? "",
      DATABASE_POOL_SIZE: "4",
      LEASE_MS: String(settings.leaseMs ?? ""),
      CHECKPOINT_MS: String(settings.checkpointMs ?? ""),
    },
  });
  const stop = () => child.kill("SIGKILL");
  process.once("exit", stop);
  const port = await readPort(child);
  return {
    url: `http://127.0.0.1:${port}`,
    kill: async () => {
      process.removeListener("exit", stop);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, "exit");
      child.kill("SIGKILL");
      await exited;
    },
  };
}

async function readPort({ stdout }: ChildProcess): Promise<number> {
  if (!stdout) throw new Error("The process has no output to read its port from.");
  for await (const chunk of stdout) {
    const port = Number(String(chunk).trim());
    if (port > 0) return port;
  }
  throw new Error("The chat process ended before it listened.");
}
