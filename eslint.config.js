// How the scripts are checked, beside TypeScript, which knows the names and types. `cargo xtask test` installs
// both into `.tools`.
import js from "./.tools/node_modules/@eslint/js/src/index.js";

export default [
  {
    files: ["src/js/**/*.js", "compose/**/*.js", "docs/theme/*.js"],
    languageOptions: { ecmaVersion: 2022, sourceType: "module" },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      ...js.configs.recommended.rules,
      // TypeScript looks whether a name is known.
      "no-undef": "off",
      "no-unused-vars": ["error", { caughtErrorsIgnorePattern: "^_" }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      "no-var": "error",
      "prefer-const": "error",
      "no-restricted-properties": [
        "error",
        // The policy forbids raw markup.
        ...["innerHTML", "outerHTML", "insertAdjacentHTML", "write"].map((property) => ({ property })),
      ],
    },
  },
  {
    // What old browsers run.
    files: ["src/js/{rescue,raw,address}.js"],
    languageOptions: { ecmaVersion: 2015 },
    rules: { "no-var": "off", "prefer-const": "off" },
  },
];
