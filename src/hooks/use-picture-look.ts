/** What was seen wrong with the picture just put into a slot, until the person has decided; it outlives the page as the upload does. */
import type { PictureTrouble } from '@domain/recognition/reading'
import { useSyncExternalStore } from 'react'
import type { PickedFile } from '@/platform/media-types'
import { lookAtPicture } from '@/platform/picture-look'
import { useSessionStore } from '@/store/session-store'

type Look = {
  /** Not empty only while the person has not decided. */
  troubles: readonly PictureTrouble[]
  /** Settles once nothing is wrong with the picture or the person takes it all the same; never after it was replaced. */
  decided: Promise<void>
  accept: () => void
}

const looks = new Map<string, Look>()
const listeners = new Set<() => void>()
const none: readonly PictureTrouble[] = []

useSessionStore.subscribe(({ status }) => {
  if (status === 'signed-out') looks.clear()
})

function put(key: string, look: Look | undefined): void {
  if (look) looks.set(key, look)
  else looks.delete(key)
  for (const listener of listeners) listener()
}

function begin(key: string, file: PickedFile, aspect: number): void {
  let accept: () => void = () => undefined
  const decided = new Promise<void>((resolve) => {
    accept = resolve
  })
  const look: Look = { troubles: none, decided, accept }
  put(key, look)
  void lookAtPicture(file, aspect).then((troubles) => {
    if (looks.get(key) !== look) return
    if (troubles.length) put(key, { ...look, troubles })
    else accept()
  })
}

function accept(key: string): void {
  const look = looks.get(key)
  if (!look) return
  look.accept()
  put(key, { ...look, troubles: none })
}

const watchLooks = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** `key` is the slot's upload. Nothing here stops an upload; only what follows it by itself waits for `decided`. */
export function usePictureLook(key: string) {
  const troubles = useSyncExternalStore(watchLooks, () => looks.get(key)?.troubles ?? none)
  return {
    troubles,
    begin: (file: PickedFile, aspect: number) => begin(key, file, aspect),
    accept: () => accept(key),
    forget: () => put(key, undefined),
    decided: (): Promise<void> => looks.get(key)?.decided ?? Promise.resolve(),
  }
}
