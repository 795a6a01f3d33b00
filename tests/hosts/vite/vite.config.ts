import { cpSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { defineConfig } from "vite";

// The files of Tweeluik find each other by their names, so no bundler may touch them: they are served as
// they are.
const tweeluik = dirname(createRequire(import.meta.url).resolve("tweeluik/package.json"));
rmSync("public/tweeluik", { force: true, recursive: true });
cpSync(join(tweeluik, "dist"), "public/tweeluik", { recursive: true });

export default defineConfig({});
