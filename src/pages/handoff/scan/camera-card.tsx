/** The camera in the page with a frame to aim by; where it cannot be used, why, and what else there is. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { CameraTrouble } from '@/platform/media-types'
import { ScannerView } from '@/platform/scan-code'
import { words } from './words'

type CameraCardProps = {
  /** Something was found that is none of ours: the person reads that first. */
  paused: boolean
  onFound: (text: string) => void
  onAgain: () => void
}

export function CameraCard({ paused, onFound, onAgain }: CameraCardProps) {
  const [trouble, setTrouble] = useState<CameraTrouble>()
  if (trouble) {
    const [title, says] = words.troubles[trouble]
    return (
      <Notice
        tone="info"
        title={title}
        live
        action={
          trouble === 'denied' || trouble === 'busy' ? (
            <Button kind="plain" onPress={() => setTrouble(undefined)}>
              {words.retry}
            </Button>
          ) : undefined
        }
      >
        {says}
      </Notice>
    )
  }
  if (paused)
    return (
      <View className="scan__again">
        <Button onPress={onAgain}>{words.again}</Button>
      </View>
    )
  return (
    <>
      <View className="scan__view">
        <ScannerView label={words.view} onFound={onFound} onTrouble={setTrouble} />
        <View className="scan__frame" {...{ 'aria-hidden': 'true' }} />
      </View>
      <View className="muted centre scan__aim">{words.aim}</View>
    </>
  )
}
