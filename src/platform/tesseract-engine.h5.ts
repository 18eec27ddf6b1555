/** The tesseract engine in its own worker, every file of it from our own origin. */
import { graymapOf } from '@domain/recognition/portable-graymap'
import { isSingleCharacter, type TextEngine } from '@domain/recognition/text-engine'
import { createWorker, type LoggerMessage, OEM, PSM, type Worker } from 'tesseract.js'

export type DeviceEngine = TextEngine & { end: () => void }

const folder = '/static/tess'

/** Fetches and starts the engine; `onProgress` runs from 0 to 1. */
export async function startDeviceEngine(onProgress: (share: number) => void): Promise<DeviceEngine> {
  const worker = await new Promise<Worker>((resolve, reject) => {
    const options = {
      workerPath: `${folder}/worker.min.js`,
      corePath: folder,
      langPath: folder,
      gzip: true,
      workerBlobURL: false,
      logger: ({ status, progress }: LoggerMessage) => {
        if (status !== 'recognizing text') onProgress(Math.min(1, Math.max(0, progress)))
      },
      // Without it createWorker waits for ever when the language data cannot be fetched.
      errorHandler: reject,
    }
    createWorker('chi_sim', OEM.LSTM_ONLY, options).then(resolve, reject)
  })
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
