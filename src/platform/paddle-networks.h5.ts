/** PP-OCR's two networks by the ONNX runtime as WebAssembly, inside the reading worker. */
import { alphabetOf, type PaddleNetworks, type Tensor } from '@domain/recognition/paddle/networks'
import { env, InferenceSession, Tensor as RuntimeTensor } from 'onnxruntime-web/wasm'
import type { LoadedFiles } from './reader-store.h5'

/** A second thread nearly halves the time; browsers allow it only to isolated pages. More would fight with the page itself. */
const threads = () => (globalThis.crossOriginIsolated ? Math.min(2, navigator.hardwareConcurrency || 1) : 1)

/** `runtimeScript`: address of the runtime's own script. Rejects when there is not enough memory. */
export async function startPaddle(files: LoadedFiles, runtimeScript: string): Promise<PaddleNetworks> {
  const { runtime, finder, reader, alphabet } = files
  if (!runtime || !finder || !reader || !alphabet) throw new Error('reader files missing')
  env.wasm.wasmPaths = { mjs: runtimeScript }
  env.wasm.wasmBinary = runtime
  env.wasm.numThreads = threads()
  env.logLevel = 'error'
  const options: InferenceSession.SessionOptions = { executionProviders: ['wasm'], enableCpuMemArena: false, enableMemPattern: false }
  const find = await InferenceSession.create(finder, options)
  const read = await InferenceSession.create(reader, options)
  // Compiled, its 14 MB of source are of no further use.
  env.wasm.wasmBinary = undefined
  return { findText: network(find), readLine: network(read), alphabet: alphabetOf(new TextDecoder().decode(alphabet)) }
}

function network(session: InferenceSession): (input: Tensor) => Promise<Tensor> {
  const [inputName = ''] = session.inputNames
  const [outputName = ''] = session.outputNames
  return async ({ data, dims }) => {
    const output = (await session.run({ [inputName]: new RuntimeTensor('float32', data, dims) }))[outputName]
    return { data: output?.data as Float32Array, dims: output?.dims ?? [] }
  }
}
