/** Scanning in the browser: the back camera in the page, given back while nobody looks; or a picture of the code. */
import { useEffect, useRef } from 'react'
import { openCodeReader, ownReader } from './code-reader.h5'
import type { CameraTrouble } from './media-types'
import { pictureRgba } from './picture-rgba.h5'
import type { ReadCode, ScannerViewProps, ScanWindow } from './scan-code-types'

export const scanWindow: ScanWindow = undefined

/** Long sides a picture is looked at with: a photo of a screen is clearer small, a far code only large. */
const pictureSides = [1000, 2000]
const everyMs = 120

export function ScannerView({ label, onFound, onTrouble }: ScannerViewProps) {
  const video = useRef<HTMLVideoElement>(null)
  const told = useRef({ onFound, onTrouble })
  told.current = { onFound, onTrouble }
  useEffect(() => {
    const look = looking(video, {
      onFound: (text) => told.current.onFound(text),
      onTrouble: (trouble) => told.current.onTrouble(trouble),
    })
    const seen = () => (document.hidden ? look.stop() : look.start())
    document.addEventListener('visibilitychange', seen)
    look.start()
    return () => {
      document.removeEventListener('visibilitychange', seen)
      look.stop()
    }
  }, [])
  return <video ref={video} className="scan__video" aria-label={label} muted playsInline autoPlay />
}

type Told = Pick<ScannerViewProps, 'onFound' | 'onTrouble'>

/** Opens the camera and looks at it several times a second until something is found. */
function looking(video: { readonly current: HTMLVideoElement | null }, { onFound, onTrouble }: Told) {
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
      if (!navigator.mediaDevices) return onTrouble('insecure')
      const opened = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
      })
      if (mine !== round || !video.current) {
        for (const track of opened.getTracks()) track.stop()
        return
      }
      stream = opened
      video.current.srcObject = opened
      await video.current.play().catch(() => undefined)
      const read = await openCodeReader()
      while (mine === round && video.current) {
        const text = await read(video.current)
        if (text !== undefined && mine === round) {
          stop()
          return onFound(text)
        }
        await new Promise((next) => setTimeout(next, everyMs))
      }
    } catch (reason) {
      if (mine === round) onTrouble(troubleOf(reason))
    }
  }
  return { start: () => void start(), stop }
}

function troubleOf(reason: unknown): CameraTrouble {
  const name = reason instanceof Error ? reason.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied'
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'busy'
}

export const readCode: ReadCode = async ({ view }) => {
  const read = await ownReader()
  for (const side of pictureSides) {
    const pixels = await pictureRgba(view, side)
    const text = pixels && read(pixels, 1500)
    if (text !== undefined) return text
  }
  return undefined
}
