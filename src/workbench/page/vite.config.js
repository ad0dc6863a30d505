import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The workbench's page: local only, never part of what is deployed to Excel's users. It is told of the add-in by its server. */
export default defineConfig({
  root: here("."),
  base: "./",
  publicDir: false,
  plugins: [react()],
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    outDir: here("../../../dist/workbench"),
    emptyOutDir: true,
    chunkSizeWarningLimit: 4000,
  },
});
