// Imports a script of ours. An import has no place for an integrity hash, but what was brought before
// with one is taken. A browser that cannot do that (Firefox before 115) imports all the same.
async function bringScript(file, integrity) {
  const link = document.createElement("link");
  if (link.relList.supports("modulepreload")) {
    const href = new URL(file, import.meta.url);
    await new Promise((onload, onerror) => {
      Object.assign(link, { rel: "modulepreload", href, integrity, onload, onerror });
      document.head.append(link);
    }).finally(() => link.remove());
  }
  return import(file);
}

// Fetches another file of ours.
async function bringFile(file, integrity, cache) {
  const response = await fetch(new URL(file, import.meta.url), { integrity, cache });
  if (!response.ok) throw new Error(file);
  return response;
}
