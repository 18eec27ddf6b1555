/** The front camera in WeChat: shows itself, records on request, says why it cannot. */
import { Camera } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useRef } from 'react'
import type { CameraHandle, CameraViewProps, PickedFile } from './media-types'
import { fileOf, sizeOf } from './upload-source.weapp'

export const canRecordHere = (): boolean => true

export function CameraView({ label, onReady, onTrouble }: CameraViewProps) {
  const handle = useRef<CameraHandle>()
  const ready = () => {
    handle.current ??= handleOf()
    onReady(handle.current)
  }
  return (
    <Camera
      className="camera-view"
      aria-label={label}
      devicePosition="front"
      flash="off"
      mode="normal"
      onInitDone={ready}
      onError={() => onTrouble('denied')}
      onStop={() => onTrouble('busy')}
    />
  )
}

function handleOf(): CameraHandle {
  const context = Taro.createCameraContext()
  /** WeChat ends a recording by itself after 30 seconds; what it has then is what there is. */
  let ended: Promise<PickedFile> | undefined
  return {
    start: () =>
      new Promise((resolve, reject) => {
        ended = undefined
        context.startRecord({
          success: () => resolve(),
          fail: reject,
          timeoutCallback: ({ tempVideoPath }) => {
            ended = picked(tempVideoPath)
          },
        })
      }),
    stop: () =>
      ended ??
      new Promise((resolve, reject) => {
        context.stopRecord({ success: ({ tempVideoPath }) => resolve(picked(tempVideoPath)), fail: reject })
      }),
    light: () => undefined,
  }
}

const picked = async (path: string): Promise<PickedFile> => fileOf(path, path.slice(path.lastIndexOf('/') + 1), await sizeOf(path))
