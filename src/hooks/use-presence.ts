/** Says where this phone works in a filing: soon after each change, again every ten seconds, and that it left. */
import type { StepId } from '@domain/steps/step-id'
import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { putPresence } from '@/services/mirror'
import { uploadsOf } from '@/services/upload/upload-count'
import { watchUploads } from '@/services/upload/upload-queue'
import { placeNow, standAt, usePresenceStore } from '@/store/presence-store'
import { useSession } from './use-session'

const pauseMs = 150
const againMs = 10_000
/** From one page of a filing to the next nobody has left. */
const changingMs = 400

/** The page that speaks; the ones below it are silent. */
let speaking: { page: object; orderId: string; stop: () => void } | undefined

export function usePresence(orderId: string, step: StepId | undefined): void {
  const { signedIn } = useSession()
  const page = useRef({}).current
  const speak = () => {
    standAt(orderId, step)
    if (!signedIn || !orderId) return
    const before = speaking
    const same = before?.orderId === orderId
    if (before && !same) before.stop()
    speaking = { page, orderId, stop: same && before ? before.stop : startSaying(orderId) }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: speaks for one page of one filing
  useEffect(() => {
    speak()
    return () => leave(page)
  }, [orderId, step, signedIn])
  useDidShow(speak)
  useDidHide(() => leave(page))
}

function leave(page: object): void {
  setTimeout(() => {
    if (speaking?.page !== page) return
    speaking.stop()
    speaking = undefined
  }, changingMs)
}

/** One after the other, the newest last; a failure is told to nobody, the next word comes in ten seconds. */
function startSaying(orderId: string): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let said = ''
  let ended = false
  const tell = (place: Parameters<typeof putPresence>[1]) => putPresence(orderId, place, uploadsOf(orderId)).catch(() => undefined)
  const state = () => JSON.stringify([placeNow(), uploadsOf(orderId)])
  const plan = (ms: number) => {
    clearTimeout(timer)
    if (!ended) timer = setTimeout(() => void say(), ms)
  }
  const say = async () => {
    said = state()
    await tell(placeNow())
    plan(state() === said ? againMs : pauseMs)
  }
  const changed = () => {
    if (state() !== said) plan(pauseMs)
  }
  const forget = [usePresenceStore.subscribe(changed), watchUploads(changed)]
  const hide = () => {
    clearTimeout(timer)
    void tell(null)
  }
  const show = () => plan(0)
  Taro.onAppHide?.(hide)
  Taro.onAppShow?.(show)
  plan(pauseMs)
  return () => {
    ended = true
    for (const stop of forget) stop()
    Taro.offAppHide?.(hide)
    Taro.offAppShow?.(show)
    hide()
  }
}
