/** A few small grey pictures out of a clip, so that the server can say whether anything is to be seen in it. */
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { decoderProgram, sample } from './decoder-program'

const limitMs = 20_000
const maxMemoryMb = 512
const resolve = createRequire(import.meta.url).resolve

/** Grey values 0–255, one array a picture, two pictures a second; undefined when the clip cannot be decoded within 20 seconds. */
export async function samplePictures(video: Uint8Array): Promise<Uint8Array[] | undefined> {
  const { width, height, perSecond, most } = sample
  const worker = new Worker(decoderProgram, {
    eval: true,
    resourceLimits: { maxOldGenerationSizeMb: maxMemoryMb },
    workerData: {
      script: resolve('@ffmpeg/core'),
      wasm: resolve('@ffmpeg/core/wasm'),
      video: new Uint8Array(video),
      filter: `fps=${perSecond},scale=${width}:${height},format=gray`,
      most,
    },
  })
  const grey = await firstAnswer(worker)
  await worker.terminate()
  const size = width * height
  if (!grey || grey.length < size) return undefined
  return Array.from({ length: Math.floor(grey.length / size) }, (_, i) => grey.subarray(i * size, (i + 1) * size))
}

function firstAnswer(worker: Worker): Promise<Uint8Array | undefined> {
  return new Promise((done) => {
    const timer = setTimeout(() => done(undefined), limitMs)
    const finish = (answer: Uint8Array | undefined) => {
      clearTimeout(timer)
      done(answer)
    }
    worker.once('message', finish)
    worker.once('error', () => finish(undefined))
    worker.once('exit', () => finish(undefined))
  })
}
