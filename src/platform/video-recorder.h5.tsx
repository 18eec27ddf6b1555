/** The front camera in the browser: shows itself, records on request, says why it cannot. */
import { useEffect, useRef } from 'react'
import { meanLight } from './mean-light.h5'
import type { CameraHandle, CameraTrouble, CameraViewProps } from './media-types'
import { fileOf } from './upload-source.h5'

/** False on plain http and in old WebViews: then the phone's own camera app records through a file input. */
export const canRecordHere = (): boolean =>
  typeof navigator.mediaDevices?.getUserMedia === 'function' && typeof MediaRecorder === 'function'

export function CameraView({ label, onReady, onTrouble }: CameraViewProps) {
  const video = useRef<HTMLVideoElement>(null)
  const told = useRef({ onReady, onTrouble })
  told.current = { onReady, onTrouble }
  useEffect(() => {
    let stream: MediaStream | undefined
    let gone = false
    const stop = () => {
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
    navigator.mediaDevices
      ?.getUserMedia({ audio: true, video: { facingMode: 'user', width: { ideal: 640 }, height: { ideal: 480 } } })
      .then(async (opened) => {
        stream = opened
        if (gone || !video.current) return stop()
        video.current.srcObject = opened
        await video.current.play().catch(() => undefined)
        if (video.current) told.current.onReady(handleOf(opened, video.current))
      })
      .catch((reason: unknown) => !gone && told.current.onTrouble(troubleOf(reason)))
    if (!navigator.mediaDevices) told.current.onTrouble('insecure')
    return () => {
      gone = true
      stop()
    }
  }, [])
  return <video ref={video} className="camera-view" aria-label={label} muted playsInline autoPlay />
}

function troubleOf(reason: unknown): CameraTrouble {
  const name = reason instanceof Error ? reason.name : ''
  if (name === 'NotAllowedError') return 'denied'
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'busy'
}

function handleOf(stream: MediaStream, video: HTMLVideoElement): CameraHandle {
  let recorder: MediaRecorder | undefined
  let parts: Blob[] = []
  return {
    start: async () => {
      parts = []
      const mimeType = ['video/webm;codecs=vp8,opus', 'video/webm', 'video/mp4'].find((type) => MediaRecorder.isTypeSupported(type))
      recorder = new MediaRecorder(stream, { ...(mimeType ? { mimeType } : {}), videoBitsPerSecond: 1_000_000 })
      recorder.ondataavailable = ({ data }) => data.size && parts.push(data)
      recorder.start(1000)
    },
    stop: () =>
      new Promise((resolve, reject) => {
        if (!recorder || recorder.state === 'inactive') return reject(new Error('not-recording'))
        const type = recorder.mimeType
        recorder.onstop = () => resolve(fileOf(new Blob(parts, { type }), type.includes('mp4') ? 'check.mp4' : 'check.webm'))
        recorder.stop()
      }),
    light: () => meanLight(video),
  }
}
