import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import * as protocol from "@acme/chatkit-server/protocol";

// Everything that a request can reach, read from the files so that no new one is missed.

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;
export type Method = (typeof METHODS)[number];

const ModuleSchema = z.record(z.string(), z.unknown());
const TypedSchema = z.object({
  shape: z.object({ type: z.object({ value: z.string() }), params: z.unknown() }),
});

export type RouteHandler = (
  request: Request,
  context: { params: Promise<Record<string, string[]>> },
) => Promise<Response>;
export type ServerAction = (...input: unknown[]) => Promise<unknown>;

/** All operations with a request schema, including extensions. */
export function operationNames(): string[] {
  return Object.entries(protocol)
    .filter(([name]) => name.endsWith("RequestSchema"))
    .flatMap(([, schema]) => {
      const typed = TypedSchema.safeParse(schema);
      return typed.success ? [typed.data.shape.type.value] : [];
    });
}

/** All handlers under `app/api`, such as `account/export GET`. Some only reject their method. */
export async function routeHandlers(): Promise<Map<string, RouteHandler>> {
  const handlers = new Map<string, RouteHandler>();
  for (const file of filesIn("app/api").filter((name) => name.endsWith("route.ts"))) {
    const route = await load(join("app/api", file));
    for (const method of METHODS) {
      const handler = route[method];
      if (isFunction<RouteHandler>(handler)) handlers.set(`${dirname(file)} ${method}`, handler);
    }
  }
  return handlers;
}

/** All functions that a browser can call, by name. */
export async function serverActions(): Promise<Map<string, ServerAction>> {
  const actions = new Map<string, ServerAction>();
  for (const folder of ["app", "components", "lib"]) {
    for (const file of filesIn(folder).filter((name) => /\.tsx?$/.test(name))) {
      if (!/^"use server"/m.test(readFileSync(join(folder, file), "utf8"))) continue;
      for (const [name, action] of Object.entries(await load(join(folder, file)))) {
        if (isFunction<ServerAction>(action)) actions.set(name, action);
      }
    }
  }
  return actions;
}

/** The types of all widget actions that the server handles. */
export function widgetActionTypes(): string[] {
  return filesIn("lib")
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const source = readFileSync(join("lib", file), "utf8");
      return [...source.matchAll(/defineAction\(\s*"([^"]+)"/g)].map(([, type = ""]) => type);
    });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

async function load(file: string): Promise<Record<string, unknown>> {
  return ModuleSchema.parse({ ...(await import(/* @vite-ignore */ resolve(file))) });
}

function isFunction<Type>(value: unknown): value is Type {
  return typeof value === "function";
}
