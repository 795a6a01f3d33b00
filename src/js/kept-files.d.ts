// Which files the worker keeps: `xtask/src/scripts.rs` writes the module, last of all.
declare module "kept-files" {
  /** Names and integrity hashes; the page itself comes first. */
  const files: [string, string][];
  export default files;
}
