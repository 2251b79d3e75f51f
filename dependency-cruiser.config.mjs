/**
 * Finds import cycles of any length, including type imports. ESLint's rules define which folders
 * may import which.
 */
export default {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      comment: "Move what both need into a file of its own: an interface, or a plain function.",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)node_modules/|^lib/db/generated/" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types"] },
  },
};
