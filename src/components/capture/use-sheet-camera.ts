/** One picture by the camera in the page: what it sees, what to say, the shot by hand or by itself, and the look at it afterwards. */
import type { PictureTrouble } from '@domain/recognition/reading'
import { useEffect, useRef, useState } from 'react'
import type { CameraTrouble, PickedFile } from '@/platform/media-types'
import { lookAtPicture } from '@/platform/picture-look'
import type { SeenFrame, SheetCamera } from '@/platform/picture-look-types'
import { notWatching, readyToShoot, type Watch, watchOn } from './guidance'

export type Shot = { file: PickedFile; troubles?: readonly PictureTrouble[] }

type Options = { aspect: number; leastBytes: number; auto: boolean; onGood: (file: PickedFile) => void }

export function useSheetCamera({ aspect, leastBytes, auto, onGood }: Options) {
  const [camera, setCamera] = useState<SheetCamera>()
  const [trouble, setTrouble] = useState<CameraTrouble>()
  const [watch, setWatch] = useState<Watch>(notWatching)
  const [frame, setFrame] = useState({ width: 4, height: 3 })
  const [shot, setShot] = useState<Shot>()
  const [missed, setMissed] = useState(false)
  const [busy, setBusy] = useState(false)
  const gone = useRef(false)
  /** From the shutter to the answer: a frame that was still on its way takes no second picture. */
  const taking = useRef(false)
  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
    }
  }, [])
  const shoot = async () => {
    if (!camera || taking.current) return
    taking.current = true
    setBusy(true)
    setMissed(false)
    try {
      const file = await camera.shoot(leastBytes)
      setShot({ file })
      const troubles = await lookAtPicture(file, aspect)
      if (gone.current) return file.release()
      if (troubles.length) setShot({ file, troubles })
      else onGood(file)
    } catch {
      taking.current = false
      setMissed(true)
    } finally {
      if (!gone.current) setBusy(false)
    }
  }
  const seen = ({ verdict, width, height }: SeenFrame) => {
    if (taking.current) return
    const now = Date.now()
    const next = watchOn(watch, verdict, now)
    setWatch(next)
    if (frame.width !== width || frame.height !== height) setFrame({ width, height })
    if (auto && readyToShoot(next, now)) void shoot()
  }
  const again = () => {
    shot?.file.release()
    taking.current = false
    setShot(undefined)
    setWatch(notWatching)
    setCamera(undefined)
    setTrouble(undefined)
  }
  return { camera, trouble, watch, frame, shot, missed, busy, shoot, again, seen, ready: setCamera, failed: setTrouble }
}
