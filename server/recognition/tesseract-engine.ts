/** One tesseract engine in a worker thread of this process. It reads one line at a time and holds about 100 MB. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { graymapOf } from '@domain/recognition/portable-graymap'
import { isSingleCharacter, type TextEngine } from '@domain/recognition/text-engine'
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js'

export type OpenTesseract = TextEngine & { end: () => Promise<void> }

const language = () => join(dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/chi_sim/package.json')), '4.0.0_best_int')

/** Starts in about half a second. `end` stops the thread at once, also in the middle of a line. */
export async function startTesseract(): Promise<OpenTesseract> {
  const worker = await new Promise<Worker>((resolve, reject) => {
    // Without a handler an engine's error is thrown into the process; and a start without language data would wait for ever.
    const options = { langPath: language(), gzip: true, cacheMethod: 'none', errorHandler: reject }
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
      const { data } = await worker.recognize(Buffer.from(graymapOf(picture)))
      return { text: data.text, confidence: data.confidence / 100 }
    },
    end: async () => {
      await worker.terminate()
    },
  }
}
