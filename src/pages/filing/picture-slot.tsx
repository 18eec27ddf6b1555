/** A slot for a picture or video, wired: consent first, then camera or album, upload, preview, replacement, deletion. */
import type { MaterialAnswer } from '@domain/filing/material'
import type { ReactNode } from 'react'
import { CaptureSlot } from '@/components/capture/capture-slot'
import type { CaptureState } from '@/components/capture/capture-types'
import { PictureTroubleNotice } from '@/components/capture/picture-trouble'
import { confirm } from '@/components/ui/confirm'
import { showToast } from '@/components/ui/toast'
import { usePictureLook } from '@/hooks/use-picture-look'
import { usePictureView, useUpload } from '@/hooks/use-upload'
import type { PickedFile, PickFrom } from '@/platform/media-types'
import type { ConsentPurpose } from '@/services/account'
import type { UploadState } from '@/services/upload/upload-state'
import { type UploadPurpose, uploadKey } from '@/services/upload/uploads'
import { useConsentGate } from './consent-gate'
import { SampleButton } from './sample-button'
import { useCameraSheet } from './use-camera-sheet'

export type PictureSlotProps = {
  orderId: string
  slot: string
  name: string
  purpose: UploadPurpose
  stored: MaterialAnswer | undefined
  why?: string | undefined
  tips?: readonly string[]
  aspect?: number
  video?: boolean
  /** It shows one flat card or page: the camera helps to take it, and the picture is looked at. */
  flat?: boolean
  aside?: ReactNode
  before?: ReactNode
  after?: ReactNode
  onStored?: (stored: { objectId: string }) => void
}

const consentsFor = (purpose: UploadPurpose): readonly ConsentPurpose[] =>
  purpose === 'video' || purpose === 'face' ? ['camera', 'face'] : ['certificate']

export function PictureSlot({ orderId, slot, stored, purpose, video, flat, onStored, ...shown }: PictureSlotProps) {
  const { name, aspect = 1.42 } = shown
  const look = usePictureLook(uploadKey(orderId, slot))
  const afterStored = (one: { objectId: string }) => void look.decided().then(() => onStored?.(one))
  const upload = useUpload({ orderId, slot, purpose, video: video === true, ...(onStored ? { onStored: afterStored } : {}) })
  const view = usePictureView(video ? undefined : stored?.objectId)
  const { ask, gate } = useConsentGate()
  const send = (file: PickedFile, consented: Promise<unknown>, looked = false) => {
    if (flat && !looked) look.begin(file, aspect)
    else look.forget()
    upload.take(file, consented)
  }
  const camera = useCameraSheet({ name, aspect, leastBytes: upload.leastBytes, onTaken: (file, consented) => send(file, consented, true) })
  const choose = async (from: PickFrom, consented: Promise<unknown>) => {
    const file = await upload.choose(from)
    if (file) send(file, consented)
  }
  const pick = (from: PickFrom) =>
    ask(consentsFor(purpose), (consented) => {
      if (from === 'camera' && flat && camera.here) camera.open(consented, (other) => void choose(other, consented))
      else void choose(from, consented)
    })
  const take = (file: PickedFile) => ask(consentsFor(purpose), (consented) => send(file, consented))
  const retry = () => ask(consentsFor(purpose), (consented) => void consented.then(upload.retry, upload.retry))
  const remove = async () => {
    if (!stored) return
    const sure = await confirm({ title: `删除${shown.name}？`, text: '删除后需要重新上传。', yes: '删除', no: '保留', danger: true })
    if (!sure) return
    const trouble = await upload.remove(stored.objectId)
    if (!trouble) look.forget()
    if (trouble) showToast(`没有删除成功：${trouble.title}`)
  }
  return (
    <>
      <CaptureSlot
        {...shown}
        video={video === true}
        {...(video ? {} : { more: <SampleButton slot={slot} name={shown.name} onTake={take} /> })}
        state={captureState(upload.state, stored, view)}
        onCamera={() => pick('camera')}
        onAlbum={() => pick('album')}
        onCancel={upload.cancel}
        onRetry={retry}
        onDelete={() => void remove()}
        notice={
          look.troubles.length ? (
            <PictureTroubleNotice found={look.troubles} name={name} onAgain={() => pick('camera')} onKeep={look.accept} />
          ) : null
        }
      />
      {camera.sheet}
      {gate}
    </>
  )
}

function captureState(state: UploadState, stored: MaterialAnswer | undefined, view: { view?: string; failed: boolean }): CaptureState {
  if (state.kind === 'failed') return { kind: 'failed', trouble: state.trouble, canRetry: state.canRetry, kept: stored !== undefined }
  if (state.kind === 'sending') return { kind: 'working', doing: 'sending', percent: state.percent }
  if (state.kind !== 'idle') return { kind: 'working', doing: state.kind }
  if (!stored) return { kind: 'empty' }
  return { kind: 'stored', ...(view.view ? { view: view.view } : {}), viewFailed: view.failed }
}
