/** The back camera in the page, for a card or sheet: every look at a frame happens in a worker; the camera is given back whenever nobody sees it. */
import { useEffect, useRef } from 'react'
import type { CameraTrouble, PickedFile } from './media-types'
import type { SheetCameraProps } from './picture-look-types'
import { askLooker, canLook } from './picture-looker.h5'
import { fileOf } from './upload-source.h5'

/** Pause between two looks: the eye follows, the phone stays cool. */
const pauseMs = 120
/** The dots of a screen do not come and go: looked for in every so many frames. */
const fineEvery = 5

export function SheetCameraView({ label, aspect, ...heard }: SheetCameraProps) {
  const video = useRef<HTMLVideoElement>(null)
  const told = useRef(heard)
  told.current = heard
  useEffect(() => {
    const camera = openedOn(video, aspect, {
      onReady: (ready) => told.current.onReady(ready),
      onSeen: (seen) => told.current.onSeen(seen),
      onTrouble: (trouble) => told.current.onTrouble(trouble),
    })
    const shown = () => (document.hidden ? camera.stop() : camera.start())
    document.addEventListener('visibilitychange', shown)
    window.addEventListener('hashchange', camera.stop)
    camera.start()
    return () => {
      document.removeEventListener('visibilitychange', shown)
      window.removeEventListener('hashchange', camera.stop)
      camera.stop()
    }
  }, [aspect])
  return <video ref={video} className="camera-sheet__video" aria-label={label} muted playsInline autoPlay />
}

type Told = Pick<SheetCameraProps, 'onReady' | 'onSeen' | 'onTrouble'>

function openedOn(video: { readonly current: HTMLVideoElement | null }, aspect: number, told: Told) {
  let round = 0
  let stream: MediaStream | undefined
  const stop = () => {
    round += 1
    for (const track of stream?.getTracks() ?? []) track.stop()
    stream = undefined
  }
  const start = async () => {
    stop()
    const mine = round
    try {
      if (!navigator.mediaDevices) return told.onTrouble('insecure')
      const opened = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } },
      })
      if (mine !== round || !video.current) {
        for (const track of opened.getTracks()) track.stop()
        return
      }
      stream = opened
      for (const track of opened.getTracks()) track.addEventListener('ended', () => mine === round && told.onTrouble('busy'))
      video.current.srcObject = opened
      await video.current.play().catch(() => undefined)
      if (mine !== round || !video.current) return
      told.onReady({ shoot: (leastBytes) => shot(video.current, leastBytes), watches: canLook() })
      if (canLook()) await watch(video, aspect, () => mine === round, told.onSeen)
    } catch (reason) {
      if (mine === round) told.onTrouble(troubleOf(reason))
    }
  }
  return { start: () => void start(), stop }
}

async function watch(
  video: { readonly current: HTMLVideoElement | null },
  aspect: number,
  on: () => boolean,
  onSeen: Told['onSeen'],
): Promise<void> {
  for (let n = 0; on() && video.current; n++) {
    // A frame may be missing for a moment after the camera opened.
    const frame = await createImageBitmap(video.current).catch(() => undefined)
    const seen = frame && (await askLooker({ frame, aspect, fine: n % fineEvery === 0 }))
    if (on() && seen?.verdict) onSeen({ verdict: seen.verdict, width: seen.width, height: seen.height })
    await new Promise((next) => setTimeout(next, pauseMs))
  }
}

function troubleOf(reason: unknown): CameraTrouble {
  const name = reason instanceof Error ? reason.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied'
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'busy'
}

/** What the authority asks for as the least size of a file is met by squeezing less, never by adding anything. */
async function shot(video: HTMLVideoElement | null, leastBytes: number): Promise<PickedFile> {
  if (!video?.videoWidth) throw new Error('no-frame')
  const canvas = document.createElement('canvas')
  canvas.width = video.videoWidth
  canvas.height = video.videoHeight
  canvas.getContext('2d')?.drawImage(video, 0, 0)
  try {
    for (const [type, quality, name] of sorts) {
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality))
      if (blob && (blob.size >= leastBytes || type === 'image/png')) return fileOf(blob, name)
    }
    throw new Error('no-picture')
  } finally {
    // Frees the canvas at once: Safari holds only a few hundred megabytes of them.
    canvas.width = 0
  }
}

const sorts = [
  ['image/jpeg', 0.94, 'photo.jpg'],
  ['image/jpeg', 1, 'photo.jpg'],
  ['image/png', 1, 'photo.png'],
] as const
