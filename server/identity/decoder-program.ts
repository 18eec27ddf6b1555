/**
 * What runs in the decoder's own thread: ffmpeg compiled to WebAssembly turns the clip into two small grey pictures a second.
 * Text rather than a module: the thread must start the same way from the sources, from the tests and from the one bundled file.
 * ffmpeg's loader believes to be in a browser's worker, hence `self` and `location`; it aborts after each run, so one thread per clip.
 */
export const sample = { width: 32, height: 24, perSecond: 2, most: 130 }

export const decoderProgram = `
const { parentPort, workerData } = require('node:worker_threads')
const { readFileSync } = require('node:fs')
globalThis.self = globalThis
globalThis.location = { href: 'file:///' }
const nowhere = Buffer.from(JSON.stringify({ wasmURL: 'x', workerURL: 'x' })).toString('base64')
require(workerData.script)({ wasmBinary: readFileSync(workerData.wasm), mainScriptUrlOrBlob: 'x#' + nowhere }).then((core) => {
  core.setLogger(() => undefined)
  core.FS.writeFile('clip', workerData.video)
  core.exec('-i', 'clip', '-an', '-vf', workerData.filter, '-frames:v', String(workerData.most), '-f', 'rawvideo', 'grey')
  let grey
  try { grey = core.FS.readFile('grey') } catch { grey = new Uint8Array() }
  parentPort.postMessage(grey)
}, () => parentPort.postMessage(undefined))
`
