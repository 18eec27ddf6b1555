/** One slot's upload on the screen: how it stands, starting it from camera or album, going on after a cut, deleting what is stored. */

import { withValueAt } from '@domain/filing/anchor'
import type { MaterialAnswer } from '@domain/filing/material'
import { policyOf } from '@domain/policies/registry'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { pickPicture, pickVideo } from '@/platform/media-picker'
import type { PickedFile, PickFrom } from '@/platform/media-types'
import { type Trouble, troubleOf } from '@/services/trouble'
import { cancelUpload, forgetUploads, retryUpload, uploadState, watchUploads } from '@/services/upload/upload-queue'
import type { UploadState } from '@/services/upload/upload-state'
import { deleteObject, openObject, type UploadPurpose, uploadKey, uploadPicture, uploadVideo } from '@/services/upload/uploads'
import { changeAnswers } from '@/store/draft-actions'
import { draftState, useDraftStore } from '@/store/draft-store'
import { useSessionStore } from '@/store/session-store'
import { useSettings } from './use-settings'

type SlotUpload = {
  orderId: string
  slot: string
  purpose: UploadPurpose
  video?: boolean
  onStored?: (stored: { objectId: string }) => void
}

export function useUpload({ orderId, slot, purpose, video, onStored }: SlotUpload) {
  const key = uploadKey(orderId, slot)
  const state: UploadState = useSyncExternalStore(watchUploads, () => uploadState(key))
  const inForce = useSettings().data?.policy
  const version = useDraftStore((state) => (state.orderId === orderId ? state.policyVersion : undefined))
  const policy = (version && policyOf(version)) || inForce
  const choose = (from: PickFrom): Promise<PickedFile | undefined> => (video ? pickVideo(from) : pickPicture(from))
  const take = (file: PickedFile, consented: Promise<unknown>) => {
    if (!policy) return
    const common = { orderId, slot, purpose, file, consented }
    const stored = (result: { objectId: string; at: string; fileName: string; file: PickedFile }) => {
      keep(orderId, slot, result)
      justSent.set(result.objectId, result.file)
      onStored?.({ objectId: result.objectId })
    }
    if (video) uploadVideo({ ...common, onStored: stored })
    else uploadPicture({ ...common, window: policy.upload, onStored: stored })
  }
  const remove = async (objectId: string): Promise<Trouble | undefined> => {
    // One picture of both sides is in two places: it goes with the last of them.
    const shared = Object.entries(draftState().answers.materials).some(([other, paper]) => other !== slot && paper.objectId === objectId)
    if (shared) {
      changeAnswers((answers) => withValueAt(answers, `materials.${slot}`, undefined))
      return undefined
    }
    try {
      await deleteObject(objectId)
    } catch (reason) {
      const trouble = troubleOf(reason)
      // Gone already is as good as deleted.
      if (trouble.status !== 404) return trouble
    }
    justSent.get(objectId)?.release()
    justSent.delete(objectId)
    const from = draftState().answers.materials[slot]?.cut?.from
    changeAnswers((answers) => withValueAt(answers, `materials.${slot}`, undefined))
    // The picture it was cut out of goes with its last side; what is left by a failure here is swept.
    const stillUsed = Object.values(draftState().answers.materials).some((paper) => paper.cut?.from === from || paper.objectId === from)
    if (from && !stillUsed) await deleteObject(from).catch(() => undefined)
    return undefined
  }
  return {
    state,
    choose,
    take,
    leastBytes: policy?.upload.minBytes ?? 0,
    retry: () => retryUpload(key),
    cancel: () => cancelUpload(key),
    remove,
  }
}

/** The pictures sent in this session by object, so that showing and reading them needs no second journey over the network. */
const justSent = new Map<string, PickedFile>()
const sentPicture = (objectId: string): PickedFile | undefined => justSent.get(objectId)

useSessionStore.subscribe(({ status }) => {
  if (status !== 'signed-out') return
  forgetUploads()
  justSent.clear()
})

function keep(orderId: string, slot: string, { objectId, at, fileName }: { objectId: string; at: string; fileName: string }): void {
  if (draftState().orderId !== orderId) return
  changeAnswers((answers) => {
    const before = answers.materials[slot]
    const material: MaterialAnswer = { objectId, at, fileName, ...(before?.signedOn ? { signedOn: before.signedOn } : {}) }
    return withValueAt(answers, `materials.${slot}`, material)
  })
}

export type PictureView = { view?: string; file?: PickedFile; failed: boolean }

/** A stored picture to show, from this session's memory or fetched; `view` is absent while it comes. */
export function usePictureView(objectId: string | undefined): PictureView {
  const local = objectId ? sentPicture(objectId) : undefined
  const [fetched, setFetched] = useState<PictureView & { objectId: string }>()
  useEffect(() => {
    if (!objectId || local) return
    let release: (() => void) | undefined
    let gone = false
    openObject(objectId)
      .then((stored) => {
        release = stored.release
        if (gone) release()
        else setFetched({ objectId, view: stored.view, ...(stored.file ? { file: stored.file } : {}), failed: false })
      })
      .catch(() => !gone && setFetched({ objectId, failed: true }))
    return () => {
      gone = true
      release?.()
    }
  }, [objectId, local])
  if (local) return { view: local.view, file: local, failed: false }
  return fetched && fetched.objectId === objectId ? fetched : { failed: false }
}
