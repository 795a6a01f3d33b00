// Builds each product into a folder of its own: node build.mjs OUT
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const here = import.meta.dirname;
const out = process.argv[2];
if (!out) throw new Error("usage: node build.mjs OUT");

for (const { id } of JSON.parse(readFileSync(join(here, "peers.json"), "utf8"))) {
  await build({
    entryPoints: [join(here, id, "main.js")],
    outdir: join(out, id),
    bundle: true,
    minify: true,
    format: "esm",
    define: {
      "process.env.NODE_ENV": '"production"',
      // The sources of lab.js ask for it.
      BUILD_FLAVOR: '"production"',
    },
    // As in the build of lab.js itself: only the functions of lodash that it uses.
    alias: id === "labjs" ? { lodash: "lodash-es" } : {},
    legalComments: "external",
  });
  copyFileSync(join(here, id, "index.html"), join(out, id, "index.html"));
}
