/** Both readers, started together and ended together. */
import { paddleEngine } from '@domain/recognition/paddle/paddle-engine'
import type { Engines } from '@domain/recognition/text-engine'
import { startPaddle } from './paddle-networks'
import { startTesseract } from './tesseract-engine'

export type OpenEngines = Engines & { end: () => Promise<void> }

/** Ready in about half a second; together they hold about 300 MB. */
export async function startEngines(): Promise<OpenEngines> {
  const [networks, tesseract] = await Promise.all([startPaddle(), startTesseract()])
  return {
    paddle: paddleEngine(networks),
    tesseract,
    end: async () => {
      await Promise.all([networks.end(), tesseract.end()])
    },
  }
}
