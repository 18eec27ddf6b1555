/** The uploads of the filing on the page: a picture that is there becomes the answer of its slot, whichever step stands by then. */
import { withValueAt } from '@domain/filing/anchor'
import type { MaterialAnswer } from '@domain/filing/material'
import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react'
import { useDraftNow } from '../store/draft-now'
import { UploadDesk } from './upload-desk'

const Shown = createContext<UploadDesk | undefined>(undefined)

export function UploadsProvider({ children }: { children: ReactNode }) {
  const { orderId, keeper } = useDraftNow()
  const desk = useMemo(
    () =>
      new UploadDesk(orderId, (slot, { objectId, at, fileName }) =>
        keeper.change((before) => {
          const signedOn = before.materials[slot]?.signedOn
          const material: MaterialAnswer = { objectId, at, fileName, ...(signedOn ? { signedOn } : {}) }
          return withValueAt(before, `materials.${slot}`, material)
        }),
      ),
    [orderId, keeper],
  )
  return <Shown.Provider value={desk}>{children}</Shown.Provider>
}

/** The desk, and how many uploads are there of those begun. */
export function useUploadsNow(): { desk: UploadDesk; count: { done: number; total: number } } {
  const desk = useContext(Shown)
  if (!desk) throw new Error('no uploads here')
  const progress = useSyncExternalStore(desk.subscribe, desk.progress)
  const [done = 0, total = 0] = progress ? progress.split('/').map(Number) : []
  return { desk, count: { done, total } }
}

/** One slot's upload. */
export function useSlotUpload(slot: string) {
  const { desk } = useUploadsNow()
  const state = useSyncExternalStore(desk.subscribe, () => desk.stateOf(slot))
  return { desk, state }
}
