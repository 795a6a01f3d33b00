// Opens the camera and reads QR codes in what it sees. Asked for only when somebody wants to scan.
//
// `scan(video, tell)` shows the camera in a `<video>` and reads until that element has no
// `data-camera="on"` any more or has left the page; `data-torch="on"` switches the light on, and each time
// that `data-received` changes a short sound says that something was taken in.
// The words are the app's, from here come codes only:
//
//   tell("started", "")      the picture is there (again, after the page was hidden)
//   tell("torch", "yes")     the light can be switched; "no": it cannot, or not any more
//   tell("code", text)       a code was read
//   tell("problem", which)   this was it: denied, none, busy, insecure, reader or failed

import { reader as readerScript, readerModule } from "build-manifest";
import { loadFile, loadScript } from "load-file";
/**
 * @typedef {(kind: "started" | "torch" | "code" | "problem", text: string) => void} Tell
 * @typedef {(video: HTMLVideoElement) => Promise<string[]>} Read
 */

const CAMERA = { audio: false, video: { facingMode: "environment", width: { ideal: 1280 } } };
/** @type {Record<string, string>} */
const PROBLEMS = {
  NotAllowedError: "denied",
  SecurityError: "denied",
  NotFoundError: "none",
  OverconstrainedError: "none",
  NotReadableError: "busy",
  AbortError: "busy",
};
// In milliseconds: from picture to picture, until a picture is no longer waited for, and until the
// same code is told again.
const PACE = 125;
const STALLED = 500;
const AGAIN = 2000;
// In pixels: larger pictures take longer and are hardly read better.
const LONGEST = 800;
// After so many halts of the reader it is not the picture's fault.
const HALTS = 9;

// There is one camera: who asks last, has it.
/** @type {Tell | null} */
let current = null;

/** @param {number} time */
const pause = (time) => new Promise((done) => setTimeout(done, time));

/** @type {AudioContext | null} */
let sound = null;

// Where a browser makes no sound, the page says it in words.
function ring() {
  try {
    sound ??= new AudioContext();
    const tone = sound.createOscillator();
    const volume = sound.createGain();
    const now = sound.currentTime;
    tone.frequency.setValueAtTime(660, now);
    tone.frequency.setValueAtTime(880, now + 0.09);
    volume.gain.setValueAtTime(0.2, now);
    volume.gain.linearRampToValueAtTime(0, now + 0.25);
    tone.connect(volume).connect(sound.destination);
    tone.start();
    tone.stop(now + 0.25);
  } catch {
    // As said.
  }
}

/**
 * The next picture. An element outside the page, for one, gets none.
 *
 * @param {HTMLVideoElement} video
 * @returns {Promise<unknown>}
 */
const picture = (video) =>
  new Promise((done) => {
    setTimeout(done, STALLED);
    // Not every browser has it.
    if ("requestVideoFrameCallback" in video) video.requestVideoFrameCallback(done);
    else done(null);
  });

/**
 * The browser's own way to read. Some have it in name only, and say so late.
 *
 * @returns {Promise<Read | null>}
 */
async function native() {
  try {
    const formats = await BarcodeDetector.getSupportedFormats();
    if (!formats.includes("qr_code")) return null;
    const detector = new BarcodeDetector({ formats: ["qr_code"] });
    return async (video) => (await detector.detect(video)).map((code) => code.rawValue);
  } catch {
    return null;
  }
}

/** @type {Promise<WebAssembly.Module> | null} */
let compiled = null;
let attempts = 0;

async function compile() {
  const response = await loadFile(readerModule);
  return WebAssembly.compile(await response.arrayBuffer());
}

/**
 * Our own way to read, each time a new one: neither a script that did not come nor a module that a picture
 * brought to a halt would do any more.
 *
 * @returns {Promise<Read>}
 */
async function own() {
  attempts += 1;
  try {
    compiled ??= compile();
    const [reader, module] = await Promise.all([
      loadScript(readerScript, attempts),
      compiled,
    ]);
    await reader.default({ module_or_path: module });
    const canvas = document.createElement("canvas");
    const context = canvas.getContext("2d", { alpha: false, willReadFrequently: true });
    if (!context) throw "reader";
    return async (video) => {
      const { videoWidth, videoHeight } = video;
      const scale = Math.min(1, LONGEST / Math.max(videoWidth, videoHeight));
      const width = Math.max(1, Math.round(videoWidth * scale));
      const height = Math.max(1, Math.round(videoHeight * scale));
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      context.drawImage(video, 0, 0, width, height);
      const { data } = context.getImageData(0, 0, width, height);
      const luma = new Uint8Array(width * height);
      for (let to = 0, from = 0; to < luma.length; to += 1, from += 4) {
        luma[to] = (data[from] * 77 + data[from + 1] * 151 + data[from + 2] * 28) >> 8;
      }
      return reader.read(luma, width, height);
    };
  } catch {
    compiled = null;
    throw "reader";
  }
}

/** @param {MediaStreamTrack} track */
function hasTorch(track) {
  const capabilities = track.getCapabilities?.() ?? {};
  return "torch" in capabilities && !!capabilities.torch;
}

async function open() {
  if (!navigator.mediaDevices?.getUserMedia) throw isSecureContext ? "none" : "insecure";
  try {
    return await navigator.mediaDevices.getUserMedia(CAMERA);
  } catch (error) {
    throw (error instanceof Error && PROBLEMS[error.name]) || "failed";
  }
}

/**
 * @param {HTMLVideoElement} video
 * @param {Tell} tell
 */
export async function scan(video, tell) {
  current = tell;
  /** @type {MediaStream | null} */
  let stream = null;
  /** @type {MediaStreamTrack | null} */
  let track = null;
  let lit = false;
  let halts = 0;
  /** @type {Map<string, number>} */
  const told = new Map();

  const wanted = () => current === tell && video.isConnected && video.dataset.camera === "on";
  const close = () => {
    if (!stream) return;
    for (const one of stream.getTracks()) one.stop();
    if (video.srcObject === stream) video.srcObject = null;
    stream = track = null;
    lit = false;
  };
  const light = async () => {
    const torch = video.dataset.torch === "on";
    if (!track || !hasTorch(track) || torch === lit) return;
    lit = torch;
    try {
      const light = /** @type {MediaTrackConstraintSet} */ ({ torch });
      await track.applyConstraints({ advanced: [light] });
    } catch {
      if (track && wanted()) tell("torch", "no");
    }
  };
  const heed = () => (wanted() && !document.hidden ? light() : close());
  const watcher = new MutationObserver((changes) => {
    if (changes.some(({ attributeName }) => attributeName === "data-received")) ring();
    heed();
  });
  watcher.observe(video, { attributeFilter: ["data-camera", "data-torch", "data-received"] });
  document.addEventListener("visibilitychange", heed);

  // What reads can come while somebody is still asked for the camera.
  const coming = native().then((ready) => ready ?? own());
  coming.catch(() => {});
  /** @type {Read | null} */
  let read = null;
  try {
    while (wanted()) {
      if (document.hidden) {
        close();
        await pause(PACE);
        continue;
      }
      if (!stream) {
        stream = await open();
        if (!wanted() || document.hidden) continue;
        [track] = stream.getVideoTracks();
        // As an attribute, `muted` does nothing in an element that was made by a script.
        video.muted = video.playsInline = true;
        video.srcObject = stream;
        await video.play().catch(() => {
          if (stream && wanted()) throw "failed";
        });
        if (!stream || !wanted()) continue;
        tell("started", "");
        tell("torch", hasTorch(track) ? "yes" : "no");
        light();
      }
      read ??= await coming;
      await picture(video);
      if (!stream || !wanted()) continue;
      if (track?.readyState === "ended") throw "failed";
      const start = performance.now();
      if (video.readyState > 1 && video.videoWidth) {
        /** @type {string[]} */
        let texts = [];
        try {
          texts = await read(video);
        } catch {
          halts += 1;
          if (halts > HALTS) throw "failed";
          read = await own();
        }
        for (const text of texts) {
          if (!text || start - (told.get(text) ?? -AGAIN) < AGAIN || !wanted()) continue;
          told.set(text, start);
          tell("code", text);
        }
      }
      // At least a moment, so that the page can be used on a slow device too.
      await pause(Math.max(20, PACE - (performance.now() - start)));
    }
  } catch (problem) {
    if (wanted()) tell("problem", typeof problem === "string" ? problem : "failed");
  } finally {
    watcher.disconnect();
    document.removeEventListener("visibilitychange", heed);
    close();
  }
}
