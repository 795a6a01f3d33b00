// Brings an organisation's own question set. Asked for only where a page names one.

// In bytes: a longer file is refused by its reader, and need not be loaded to its end.
const MOST = 262_144;

// The text of the file.
export async function questions(address) {
  const place = new URL(address, document.baseURI);
  // Without internet the one that `offline.js` has kept for the stand-alone page.
  const kept = () => caches.match(place, { cacheName: "tweeluik:questions" });
  const response = await fetch(place).catch(kept);
  if (!response?.ok) throw new Error("questions");
  const parts = [];
  const reader = response.body.getReader();
  for (let size = 0; size <= MOST; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    parts.push(value);
  }
  reader.cancel();
  return new Blob(parts).text();
}
