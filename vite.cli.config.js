import { defineConfig } from "vite";

/** The command line as one file for Node; packages stay in node_modules. */
export default defineConfig({
  build: {
    ssr: "src/cli/main.ts",
    outDir: "dist/cli",
    target: "node20",
    rolldownOptions: { output: { entryFileNames: "main.js" } },
  },
});
