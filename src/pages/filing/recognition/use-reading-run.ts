/** Reads the picture of a slot: by itself as soon as its bytes are here, where this device is good at it; again or elsewhere when asked. */

import { readableSide } from '@domain/recognition/reading'
import { pictureOf } from '@domain/recognition/reading-targets'
import { useEffect, useState } from 'react'
import { showToast } from '@/components/ui/toast'
import { useConsentLedger } from '@/hooks/use-consents'
import { goBack } from '@/hooks/use-go'
import type { JourneyNow } from '@/hooks/use-journey'
import { type RecognitionState, useRecognition } from '@/hooks/use-recognition'
import { usePictureView } from '@/hooks/use-upload'
import type { ReadingWhere } from '@/services/recognition'
import { useDraftStore } from '@/store/draft-store'
import { useConsentGate } from '../consent-gate'

export function useReadingRun(now: JourneyNow | undefined, slot: string, onBegin: () => void) {
  const answers = useDraftStore((state) => state.answers)
  const picture = pictureOf(answers, slot)
  const objectId = now ? answers.materials[slot]?.objectId : undefined
  const view = usePictureView(objectId)
  const { run, state, place, cancel, choose } = useRecognition()
  const { ask, gate } = useConsentGate()
  const ledger = useConsentLedger()
  const [turnedTo, setTurnedTo] = useState<ReadingWhere>()
  const [refused, setRefused] = useState(false)
  const { file } = view
  const where: ReadingWhere = (turnedTo ?? place?.where) === 'device' && file !== undefined ? 'device' : 'server'
  const read = (at: ReadingWhere) => {
    if (!picture || !objectId || !now) return
    setRefused(false)
    onBegin()
    const request = { file, objectId, certificate: picture.certificate, side: picture.side, today: now.context.now.slice(0, 10) }
    if (at === 'device') return void run(request, 'device')
    const notKept = () => showToast('同意没有保存成功，请再试一次')
    // Who does not want the server to read may still let this device do it.
    const refuse = () => (place?.choice ? setRefused(true) : goBack())
    // The consent has to be with the server before the server may read.
    ask(['server-reading'], (consented) => void consented.then(() => run(request, 'server'), notKept), refuse)
  }
  const readable = objectId !== undefined && picture !== undefined && readableSide(picture.certificate, picture.side) !== undefined
  // A browser reads by itself, as soon as it has the bytes.
  // What was agreed to before is not asked again: the ledger has to be here first.
  const asking = ledger.isPending && ledger.isFetching
  const ready = readable && !asking && place !== undefined && (place.where === 'server' || file !== undefined || view.failed)
  // biome-ignore lint/correctness/useExhaustiveDependencies: reads once for each picture
  useEffect(() => {
    if (ready) read(where)
  }, [ready, objectId])
  const turnTo = (at: ReadingWhere) => {
    setTurnedTo(at)
    choose(at)
    read(at)
  }
  const shown: RecognitionState = refused ? { kind: 'failed', why: 'consent' } : state
  return { picture, readable, view, state: shown, place, where, gate, cancel, again: () => read(where), turnTo }
}
