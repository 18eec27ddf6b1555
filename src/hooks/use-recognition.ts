/** Reading one certificate picture, from the first percent to what the person confirmed. Nothing read touches the answers before that. */
import type { ReadFieldName } from '@domain/certificates/certificate'
import type { Answers } from '@domain/filing/answers'
import { answer } from '@domain/journey/change'
import type { JourneyContext } from '@domain/journey/journey-types'
import type { ReadingTargets } from '@domain/recognition/reading-targets'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { PickedFile } from '@/platform/media-types'
import { NotRead, type Reading, readCertificate, readOnServer, readsOnDevice } from '@/services/recognition'
import { changeAnswers } from '@/store/draft-actions'

export type RecognitionState =
  | { kind: 'idle' }
  | { kind: 'reading'; percent: number; where: 'device' | 'server' }
  | { kind: 'read'; reading: Reading }
  | { kind: 'failed'; why: NotRead['why'] }

type Request = { file: PickedFile | undefined; objectId: string; certificate: string; side: string; today: string }

export function useRecognition() {
  const [state, setState] = useState<RecognitionState>({ kind: 'idle' })
  const running = useRef<AbortController>()
  useEffect(() => () => running.current?.abort(), [])
  const run = useCallback(async (request: Request, where: 'device' | 'server') => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    const show = (next: RecognitionState) => running.current === controller && setState(next)
    show({ kind: 'reading', percent: 0, where })
    try {
      const reading =
        where === 'server'
          ? await readOnServer(request.objectId, request.certificate, request.side)
          : await readCertificate(request, request.certificate, request.side, {
              today: request.today,
              signal: controller.signal,
              onProgress: (share) => show({ kind: 'reading', percent: Math.round(share * 100), where }),
            })
      show({ kind: 'read', reading })
    } catch (reason) {
      show({ kind: 'failed', why: reason instanceof NotRead ? reason.why : 'engine' })
    }
  }, [])
  const cancel = () => {
    running.current?.abort()
    running.current = undefined
    setState({ kind: 'failed', why: 'cancelled' })
  }
  return { state, run, cancel, onDevice: readsOnDevice() }
}

export type Confirmed = Partial<Record<ReadFieldName, string>>

/** Puts what the person confirmed into the answers, each with how it came about. `reading`: what was read, to tell changes apart. */
export function keepConfirmed(targets: ReadingTargets, confirmed: Confirmed, reading: Reading, context: JourneyContext): void {
  changeAnswers((before) => {
    let after = before
    for (const [field, anchors] of Object.entries(targets) as [ReadFieldName, readonly string[]][]) {
      if (field === 'validFrom' || field === 'longTerm') continue
      for (const anchor of anchors) after = keepOne(after, field, anchor, confirmed, reading, context)
    }
    return after
  })
}

function keepOne(
  before: Answers,
  field: ReadFieldName,
  anchor: string,
  confirmed: Confirmed,
  reading: Reading,
  context: JourneyContext,
): Answers {
  const value = field === 'validTo' ? validityOf(confirmed) : confirmed[field]?.trim()
  if (!value) return before
  const read = reading.fields.find((one) => one.field === field)
  const same = read?.value === confirmed[field]
  const source = same
    ? { from: 'recognised' as const, confidence: read?.confidence ?? 0, recognised: read?.value ?? '' }
    : { from: 'typed' as const, ...(read ? { recognised: read.value } : {}) }
  return answer(before, anchor, value, context, source)
}

/** From, to and 长期 are one answer. */
function validityOf({ validFrom, validTo, longTerm }: Confirmed) {
  const endless = longTerm === 'true' || longTerm === '长期' || validTo === '长期'
  if (!validFrom && !validTo && !endless) return undefined
  return { ...(validFrom ? { from: validFrom } : {}), ...(endless ? { longTerm: true } : validTo ? { to: validTo } : {}) }
}
