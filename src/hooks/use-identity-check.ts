/**
 * One person's video check from explanation to outcome: prompts, recording, review, resumable upload, waiting. The server judges; a cut or
 * a failure never loses the recording.
 */
import { useCallback, useEffect, useRef, useState } from 'react'
import { whereAmI } from '@/platform/location'
import type { PickedFile } from '@/platform/media-types'
import type { IdentityCheck } from '@/services/identity'
import { type Trouble, troubleOf } from '@/services/trouble'
import type { UploadTrouble } from '@/services/upload/upload-state'
import { type SentFile, troubleOf as uploadTroubleOf } from '@/services/upload/uploads'
import { judgeVideo, type VideoTrouble } from '@/services/upload/video-check'

export type CheckPhase =
  | { kind: 'loading' }
  | { kind: 'intro' }
  | { kind: 'recording'; check: IdentityCheck }
  | { kind: 'review'; check: IdentityCheck; video: PickedFile; trouble?: VideoTrouble }
  | { kind: 'sending'; check: IdentityCheck; video: PickedFile; percent: number }
  | { kind: 'cut'; check: IdentityCheck; video: PickedFile; trouble: UploadTrouble }
  | { kind: 'outcome'; check: IdentityCheck }
  | { kind: 'failed'; trouble: Trouble }

/** Where the video goes: one's own order, or the link somebody was given. */
export type CheckDoor = {
  begin: (place: Place | undefined) => Promise<IdentityCheck>
  look: (checkId: string) => Promise<IdentityCheck>
  sendFile: (video: PickedFile, signal: { readonly aborted: boolean }, onProgress: (percent: number) => void) => Promise<SentFile>
  handIn: (check: IdentityCheck, sent: SentFile) => Promise<IdentityCheck>
}
export type Place = { latitude: number; longitude: number }

type Options = {
  door: CheckDoor
  /** The check this person began earlier. */
  knownCheckId: string | undefined
  /** Tells how a check that was handed in stands. */
  onStanding: (check: IdentityCheck) => void
}

export function useIdentityCheck({ door, knownCheckId, onStanding }: Options) {
  const [phase, setPhase] = useState<CheckPhase>(knownCheckId ? { kind: 'loading' } : { kind: 'intro' })
  const alive = useRef(true)
  const sending = useRef({ aborted: false })
  const whole = useRef<{ video: PickedFile; sent: SentFile }>()
  const told = useRef(onStanding)
  told.current = onStanding
  const ways = useRef(door)
  ways.current = door
  useEffect(() => {
    alive.current = true
    return () => {
      alive.current = false
    }
  }, [])

  const settle = useCallback((check: IdentityCheck) => {
    if (!alive.current) return
    if (check.state !== 'waiting-for-video') told.current(check)
    setPhase(check.state === 'waiting-for-video' ? { kind: 'intro' } : { kind: 'outcome', check })
  }, [])
  const look = useCallback(
    async (checkId: string) => {
      try {
        settle(await ways.current.look(checkId))
      } catch (reason) {
        const trouble = troubleOf(reason)
        // A check the server no longer knows is begun anew.
        if (alive.current) setPhase(trouble.status === 404 ? { kind: 'intro' } : { kind: 'failed', trouble })
      }
    },
    [settle],
  )
  useEffect(() => {
    if (knownCheckId) void look(knownCheckId)
  }, [knownCheckId, look])
  usePolling(phase, look)

  const begin = async (withLocation: boolean) => {
    setPhase({ kind: 'loading' })
    try {
      const check = await door.begin(withLocation ? await whereAmI() : undefined)
      if (alive.current) setPhase({ kind: 'recording', check })
    } catch (reason) {
      if (alive.current) setPhase({ kind: 'failed', trouble: troubleOf(reason) })
    }
  }
  const recorded = async (check: IdentityCheck, video: PickedFile) => {
    const trouble = await judgeVideo(video, leastSeconds(check))
    if (alive.current) setPhase({ kind: 'review', check, video, ...(trouble ? { trouble } : {}) })
  }
  const send = async (check: IdentityCheck, video: PickedFile) => {
    let percent = 0
    sending.current = { aborted: false }
    setPhase({ kind: 'sending', check, video, percent })
    try {
      // All sent and only the answer lost: the same upload is handed in again.
      const sent =
        whole.current?.video === video
          ? whole.current.sent
          : await door.sendFile(video, sending.current, (now) => {
              percent = now
              if (alive.current) setPhase({ kind: 'sending', check, video, percent })
            })
      whole.current = { video, sent }
      const standing = await door.handIn(check, sent)
      sent.forget()
      video.release()
      settle(standing)
    } catch (reason) {
      const trouble = uploadTroubleOf(reason, percent)
      if (trouble.kind !== 'cut') whole.current = undefined
      if (!alive.current) return
      setPhase(sending.current.aborted ? { kind: 'review', check, video } : { kind: 'cut', check, video, trouble })
    }
  }
  const again = () => setPhase({ kind: 'intro' })
  const cancel = () => {
    sending.current.aborted = true
  }
  return { phase, begin, recorded, send, again, cancel, look }
}

const leastSeconds = (check: IdentityCheck) => check.actions.reduce((sum, action) => sum + action.seconds, 0) * 0.6

/** While the server judges, asks again as often as the server says. */
function usePolling(phase: CheckPhase, look: (checkId: string) => Promise<void>) {
  useEffect(() => {
    if (phase.kind !== 'outcome' || phase.check.state !== 'in-review') return
    const { id, pollAfterSeconds } = phase.check
    const timer = setTimeout(() => void look(id), Math.max(2, pollAfterSeconds) * 1000)
    return () => clearTimeout(timer)
  }, [phase, look])
}
