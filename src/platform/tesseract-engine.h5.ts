/** The second reader in its own worker, every file of it from our own origin and fetched before it starts. */
import { graymapOf } from '@domain/recognition/portable-graymap'
import { isSingleCharacter, type TextEngine } from '@domain/recognition/text-engine'
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js'
import { neededFiles } from './reader-files.h5'

export type DeviceEngine = TextEngine & { end: () => void }

const startMs = 20_000

/** Rejects when it does not start: the networks then read alone. */
export async function startDeviceEngine(): Promise<DeviceEngine> {
  const worker = await startWorker()
  let told = ''
  return {
    name: 'tesseract',
    async line(picture, only = '') {
      const mode = isSingleCharacter(picture) ? PSM.SINGLE_CHAR : PSM.SINGLE_LINE
      if (told !== mode + only) {
        await worker.setParameters({ tessedit_pageseg_mode: mode, tessedit_char_whitelist: only })
        told = mode + only
      }
      const { data } = await worker.recognize(new Blob([graymapOf(picture).slice().buffer]))
      return { text: data.text, confidence: data.confidence / 100 }
    },
    end: () => void worker.terminate(),
  }
}

function startWorker(): Promise<Worker> {
  const files = neededFiles()
  const at = (wanted: RegExp) => files.find(({ role }) => wanted.test(role))?.at ?? ''
  const options = {
    workerPath: at(/^second-script$/),
    corePath: at(/^second-(simd|relaxed)$/),
    langPath: at(/^second-language$/).replace(/\/[^/]*$/, ''),
    gzip: true,
    workerBlobURL: false,
    // The browser keeps the language file; a copy of its own could be a broken one for ever.
    cacheMethod: 'none',
  }
  return new Promise<Worker>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('second reader did not start')), startMs)
    // Without errorHandler, and without a limit, createWorker waits for ever when one of its files cannot be loaded.
    createWorker('chi_sim', OEM.LSTM_ONLY, { ...options, errorHandler: reject }).then((worker) => {
      clearTimeout(late)
      resolve(worker)
    }, reject)
  })
}
