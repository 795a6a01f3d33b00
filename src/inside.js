// In the single file all is inside that the page brings elsewhere; it asks for nothing.
const SCRIPTS = {
  // {{scripts}}
};
const MODULES = {
  // {{modules}}
};

// What follows `#` asks for a script anew, and each call gives a new one.
async function bringScript(file) {
  return SCRIPTS[file.split("#")[0]]();
}

async function bringFile(file) {
  const bytes = Uint8Array.from(atob(MODULES[file]), (character) => character.charCodeAt(0));
  return new Response(bytes, { headers: { "Content-Type": "application/wasm" } });
}
