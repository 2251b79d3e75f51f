import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

/** A built image: its folder, and the command that starts its process. */
export interface BuiltImage {
  /** The folder that represents `/` in the image. */
  root: string;
  workdir: string;
  environment: Record<string, string>;
  user: string | undefined;
  command: string[];
  healthCheck: string[];
}

/** Represents the image's user if the tests run as root; otherwise the tests' own user does. */
export const unprivileged = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;

/** Enough for an installation or a build on a machine that is busy with others. */
const RUN_TIMEOUT_MS = 1_200_000;

interface Stage {
  name: string | undefined;
  image: BuiltImage;
}

/**
 * Runs a Dockerfile's steps one by one in folders under `target`, without a container engine. It
 * supports the instructions that this project's Dockerfile uses, and throws for any other.
 */
export function runImageSteps(dockerfile: string, context: string, target: string): BuiltImage {
  const stages: Stage[] = [];
  for (const line of instructions(dockerfile)) {
    const [, word = "", rest = ""] = /^(\w+)\s+(.*)$/s.exec(line) ?? [];
    if (word === "FROM") {
      stages.push(newStage(rest, join(target, String(stages.length))));
      continue;
    }
    const stage = stages.at(-1);
    if (!stage) throw new Error(`${word} comes before the first FROM.`);
    follow(stage.image, word, rest, { context, stages });
  }
  const last = stages.at(-1);
  if (!last) throw new Error("The Dockerfile has no FROM.");
  return last.image;
}

function instructions(dockerfile: string): string[] {
  return dockerfile
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .join("\n")
    .replace(/\\\n\s*/g, " ")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

function newStage(from: string, root: string): Stage {
  mkdirSync(root, { recursive: true });
  const environment = {};
  const image = { root, workdir: "/", environment, user: undefined, command: [], healthCheck: [] };
  return { name: / AS (\w+)$/.exec(from)?.[1], image };
}

function follow(
  image: BuiltImage,
  word: string,
  rest: string,
  { context, stages }: { context: string; stages: readonly Stage[] },
): void {
  const here = join(image.root, image.workdir);
  switch (word) {
    case "WORKDIR":
      image.workdir = rest;
      mkdirSync(join(image.root, rest), { recursive: true });
      return;
    case "ARG":
    case "ENV":
      for (const pair of rest.split(" ")) {
        const [name = "", value = ""] = pair.split("=");
        image.environment[name] = value;
      }
      return;
    case "COPY": {
      const words = rest.split(" ").filter((part) => !part.startsWith("--"));
      const from = /--from=(\w+)/.exec(rest)?.[1];
      const stage = stages.find(({ name }) => name !== undefined && name === from);
      const source = stage ? stage.image.root : context;
      const to = join(here, words.at(-1) ?? "");
      for (const path of words.slice(0, -1)) copy(join(source, path), to);
      if (rest.includes("--chown=") && unprivileged) {
        execFileSync("chown", ["-R", `${unprivileged.uid}:${unprivileged.gid}`, here]);
      }
      return;
    }
    case "RUN":
      execFileSync(
        "env",
        ["-i", ...pairs({ ...outside(), ...image.environment }), "sh", "-ec", rest],
        {
          cwd: here,
          stdio: ["ignore", "ignore", "inherit"],
          timeout: RUN_TIMEOUT_MS,
        },
      );
      return;
    case "USER":
      image.user = rest;
      return;
    case "CMD":
      image.command = execForm(rest);
      return;
    case "HEALTHCHECK":
      image.healthCheck = execForm(rest.slice(rest.indexOf("CMD ") + 4));
      return;
    case "EXPOSE":
      return;
    default:
      throw new Error(`The instruction ${word} isn't supported.`);
  }
}

/** Like Docker, copies a folder's content into the target, and a file into the target folder. */
function copy(source: string, to: string): void {
  execFileSync("sh", [
    "-ec",
    'if [ -d "$1" ]; then mkdir -p "$2"; cp -a "$1/." "$2"; else mkdir -p "$2"; cp -a "$1" "$2"; fi',
    "copy",
    source,
    to,
  ]);
}

function pairs(environment: Record<string, string>): string[] {
  return Object.entries(environment).map(([name, value]) => `${name}=${value}`);
}

function execForm(text: string): string[] {
  const words: unknown = JSON.parse(text);
  if (!Array.isArray(words)) throw new Error(`${text} isn't a list of words.`);
  return words.map(String);
}

/** Only the environment variables that are needed to find programs and the npm registry. */
export function outside(): Record<string, string> {
  const names =
    /^(PATH|HOME|TMPDIR|LANG|npm_config_.*|NPM_CONFIG_.*|.*_proxy|NODE_EXTRA_CA_CERTS)$/i;
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value !== undefined && names.test(name) ? [[name, value]] : [],
    ),
  );
}
