/** The camera in the page, fetched when first opened; `here` is false where the system's camera app takes the pictures. */
import { useDidHide } from '@tarojs/taro'
import { type ReactNode, useState } from 'react'
import type { CameraSheetProps } from '@/components/capture/camera-sheet'
import type { PickedFile, PickFrom } from '@/platform/media-types'
import { showsSheetCamera } from '@/platform/sheet-camera-here'

type Fetched = (props: CameraSheetProps) => ReactNode
type Opened = { Fetched: Fetched; consented: Promise<unknown>; onOther: (from: PickFrom) => void }

type Wanted = Pick<CameraSheetProps, 'name' | 'aspect' | 'leastBytes'> & {
  onTaken: (file: PickedFile, consented: Promise<unknown>) => void
}

export function useCameraSheet({ onTaken, ...shown }: Wanted) {
  const [opened, setOpened] = useState<Opened>()
  const close = () => setOpened(undefined)
  useDidHide(close)
  /** Without it (the network is gone) the system's own camera is left. */
  const open = (consented: Promise<unknown>, onOther: (from: PickFrom) => void) =>
    void import('@/components/capture/camera-sheet').then(
      ({ CameraSheet }) => setOpened({ Fetched: CameraSheet, consented, onOther }),
      () => onOther('camera'),
    )
  const sheet = opened ? (
    <opened.Fetched
      {...shown}
      onTaken={(file) => {
        close()
        onTaken(file, opened.consented)
      }}
      onOther={(from) => {
        close()
        opened.onOther(from)
      }}
      onClose={close}
    />
  ) : null
  return { here: showsSheetCamera(), open, sheet }
}
