/** Reading one certificate picture, from the first percent to what the person confirmed. Nothing read touches the answers before that. */
import type { ReadFieldName } from '@domain/certificates/certificate'
import type { ValidityValue } from '@domain/fields/field-spec'
import { validityText } from '@domain/fields/value-words'
import type { Answers } from '@domain/filing/answers'
import { answer } from '@domain/journey/change'
import type { JourneyContext } from '@domain/journey/journey-types'
import type { ReadingTargets } from '@domain/recognition/reading-targets'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { PickedFile } from '@/platform/media-types'
import type { DeviceProgress } from '@/platform/ocr-types'
import {
  NotRead,
  type ReadField,
  type Reading,
  type ReadingPlace,
  type ReadingWhere,
  readHere,
  readingPlace,
  readOnServer,
  readsOnDevice,
  rememberChoice,
} from '@/services/recognition'
import { changeAnswers } from '@/store/draft-actions'

/** `percent` is of the whole way; `bytes` says how far the fetching of the readers is, the first time on this device. */
export type RecognitionState =
  | { kind: 'idle' }
  | {
      kind: 'reading'
      where: ReadingWhere
      stage: DeviceProgress['stage']
      percent: number
      bytes?: { done: number; total: number }
    }
  | { kind: 'read'; reading: Reading }
  | { kind: 'failed'; why: NotRead['why'] }

type Request = { file: PickedFile | undefined; objectId: string; certificate: string; side: string; today: string }

/**
 * `place`: where it reads and why, absent for the moment of finding out. `run` reads there, or where it is told for this once; `choose` is
 * the person's own choice, remembered on this device (undefined leaves it to the device again). A reading that gave up changes `place` only
 * for the next page: nothing begins anew by itself.
 */
export function useRecognition() {
  const [state, setState] = useState<RecognitionState>({ kind: 'idle' })
  const { place, choose } = useReadingPlace()
  const running = useRef<AbortController>()
  useEffect(() => () => running.current?.abort(), [])
  const run = useCallback(async (request: Request, where: ReadingWhere) => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    const show = (next: RecognitionState) => running.current === controller && setState(next)
    show({ kind: 'reading', where, stage: where === 'server' ? 'reading' : 'starting', percent: 0 })
    try {
      show({ kind: 'read', reading: await read(request, where, controller.signal, show) })
    } catch (reason) {
      show({ kind: 'failed', why: reason instanceof NotRead ? reason.why : 'engine' })
    }
  }, [])
  const cancel = () => {
    running.current?.abort()
    running.current = undefined
    setState({ kind: 'failed', why: 'cancelled' })
  }
  return { state, place, run, cancel, choose, onDevice: readsOnDevice() }
}

function useReadingPlace() {
  const [place, setPlace] = useState<ReadingPlace>()
  const gone = useRef(false)
  const look = useCallback(() => {
    void readingPlace().then((found) => gone.current || setPlace(found))
  }, [])
  useEffect(() => {
    gone.current = false
    look()
    return () => {
      gone.current = true
    }
  }, [look])
  const choose = (where: ReadingWhere | undefined) => {
    rememberChoice(where)
    look()
  }
  return { place, choose }
}

async function read(
  { file, objectId, certificate, side, today }: Request,
  where: ReadingWhere,
  signal: AbortSignal,
  show: (state: RecognitionState) => void,
): Promise<Reading> {
  if (where === 'server' || !file) return readOnServer(objectId, certificate, side)
  const percent = percentOf()
  const onProgress = (progress: DeviceProgress) => {
    const { stage } = progress
    const bytes = stage === 'fetching' ? { bytes: { done: progress.done, total: progress.total } } : {}
    show({ kind: 'reading', where, stage, percent: percent(progress), ...bytes })
  }
  return readHere(file, certificate, side, { today, signal, onProgress })
}

/** Fetching, where there is any, is most of the way; what is shown never goes back. */
function percentOf(): (progress: DeviceProgress) => number {
  let fetched = 0
  let furthest = 0
  return (progress) => {
    if (progress.stage === 'fetching') fetched = 70
    const share =
      progress.stage === 'fetching'
        ? 70 * (progress.done / Math.max(1, progress.total))
        : fetched + (100 - fetched) * (progress.stage === 'starting' ? 0.05 : 0.1 + 0.9 * progress.share)
    furthest = Math.max(furthest, Math.round(share))
    return furthest
  }
}

/** The lines of one side, as read. */
type Read = { readonly fields: readonly ReadField[] }
export type Confirmed = Partial<Record<ReadFieldName, string>>

/** Puts what the person confirmed into the answers, each with how it came about. `reading`: what was read, to tell changes apart. */
export function keepConfirmed(targets: ReadingTargets, confirmed: Confirmed, reading: Read, context: JourneyContext): void {
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
  reading: Read,
  context: JourneyContext,
): Answers {
  const read: Confirmed = Object.fromEntries(reading.fields.map((one) => [one.field, one.value]))
  const value = valueFor(field, confirmed)
  if (!value) return before
  const recognised = wordsFor(field, read)
  const confidence = reading.fields.find((one) => one.field === field)?.confidence ?? 0
  const source =
    recognised !== '' && recognised === wordsFor(field, confirmed)
      ? { from: 'recognised' as const, confidence, recognised }
      : { from: 'typed' as const, ...(recognised ? { recognised } : {}) }
  return answer(before, anchor, value, context, source)
}

const valueFor = (field: ReadFieldName, values: Confirmed) => (field === 'validTo' ? validityOf(values) : values[field]?.trim())
/** As the preview shows it, to tell what was read from what was kept. */
const wordsFor = (field: ReadFieldName, values: Confirmed): string =>
  field === 'validTo' ? validityText(validityOf(values) ?? {}) : (values[field]?.trim() ?? '')

/** From, to and 长期 are one answer. */
function validityOf({ validFrom, validTo, longTerm }: Confirmed): ValidityValue | undefined {
  const endless = longTerm === 'true' || longTerm === '长期' || validTo === '长期'
  if (!validFrom && !validTo && !endless) return undefined
  return { ...(validFrom ? { from: validFrom } : {}), ...(endless ? { longTerm: true } : validTo ? { to: validTo } : {}) }
}
