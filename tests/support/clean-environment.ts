import { outside } from "./image-steps";

/** The environment of a new terminal, without what the test runner added, plus some variables. */
export function cleanEnvironment(variables: Record<string, string>): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = { NODE_ENV: "test", ...outside(), ...variables };
  Reflect.deleteProperty(environment, "NODE_ENV");
  return environment;
}
