/** A slot for a picture or video, wired: consent first, then camera or album, upload, preview, replacement, deletion. */
import type { MaterialAnswer } from '@domain/filing/material'
import type { ReactNode } from 'react'
import { CaptureSlot } from '@/components/capture/capture-slot'
import type { CaptureState } from '@/components/capture/capture-types'
import { confirm } from '@/components/ui/confirm'
import { showToast } from '@/components/ui/toast'
import { usePictureView, useUpload } from '@/hooks/use-upload'
import type { PickedFile, PickFrom } from '@/platform/media-types'
import type { ConsentPurpose } from '@/services/account'
import type { UploadState } from '@/services/upload/upload-state'
import type { UploadPurpose } from '@/services/upload/uploads'
import { useConsentGate } from './consent-gate'
import { SampleButton } from './sample-button'

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
  aside?: ReactNode
  before?: ReactNode
  after?: ReactNode
  onStored?: (stored: { objectId: string }) => void
}

const consentsFor = (purpose: UploadPurpose): readonly ConsentPurpose[] =>
  purpose === 'video' || purpose === 'face' ? ['camera', 'face'] : ['certificate']

export function PictureSlot({ orderId, slot, stored, purpose, video, onStored, ...shown }: PictureSlotProps) {
  const upload = useUpload({ orderId, slot, purpose, video: video === true, ...(onStored ? { onStored } : {}) })
  const view = usePictureView(video ? undefined : stored?.objectId)
  const { ask, gate } = useConsentGate()
  const pick = (from: PickFrom) => ask(consentsFor(purpose), (consented) => void upload.pick(from, consented))
  const take = (file: PickedFile) => ask(consentsFor(purpose), (consented) => upload.take(file, consented))
  const retry = () => ask(consentsFor(purpose), (consented) => void consented.then(upload.retry, upload.retry))
  const remove = async () => {
    if (!stored) return
    const sure = await confirm({ title: `删除${shown.name}？`, text: '删除后需要重新上传。', yes: '删除', no: '保留', danger: true })
    if (!sure) return
    const trouble = await upload.remove(stored.objectId)
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
      />
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
