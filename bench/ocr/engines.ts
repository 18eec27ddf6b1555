/** The readers that a run measures, and what each of its engines is made of. */
import { paddleEngine } from '@domain/recognition/paddle/paddle-engine'
import type { Engines } from '@domain/recognition/text-engine'
import { startPaddle } from '../../server/recognition/paddle-networks'
import { startTesseract } from '../../server/recognition/tesseract-engine'
import type { Memory } from './memory'

export const engineChoices = ['vote', 'tesseract', 'paddle', 'tesseract-plain'] as const
export type EngineChoice = (typeof engineChoices)[number]

export type Started = { engines: Engines; end: () => Promise<void> }

/** Both readers, or one of them alone. With a memory, what an engine was shown before costs no engine time. */
export async function startReaders(choice: Exclude<EngineChoice, 'tesseract-plain'>, memory?: Memory): Promise<Started> {
  const [networks, tesseract] = await Promise.all([
    choice === 'tesseract' ? undefined : startPaddle(),
    choice === 'paddle' ? undefined : startTesseract(),
  ])
  return {
    engines: {
      ...(networks ? { paddle: paddleEngine(memory ? memory.networks(networks) : networks) } : {}),
      ...(tesseract ? { tesseract: memory ? memory.engine(tesseract) : tesseract } : {}),
    },
    end: async () => {
      await Promise.all([networks?.end(), tesseract?.end()])
    },
  }
}
