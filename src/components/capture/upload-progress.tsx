/** A picture or video on its way, with figures and a way to stop it. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { LiveRegion } from '@/platform/live-region'

const words = { checking: '正在检查和压缩', sending: '正在上传', storing: '正在加密保存' } as const

type UploadProgressProps = { name: string; doing: keyof typeof words; percent?: number | undefined; onCancel?: () => void }

export function UploadProgress({ name, doing, percent, onCancel }: UploadProgressProps) {
  const shown = doing === 'sending' ? (percent ?? 0) : doing === 'storing' ? 100 : 0
  return (
    <View className="upload-progress">
      {/* Spoken in steps of 25 %, not at every piece. */}
      <LiveRegion className="upload-progress__spoken">{`${name}${words[doing]}${doing === 'sending' ? `，${Math.floor(shown / 25) * 25}%` : ''}`}</LiveRegion>
      <View className="upload-progress__words" {...{ 'aria-hidden': 'true' }}>
        <View>{`${words[doing]}…`}</View>
        <View className="upload-progress__figure">{doing === 'sending' ? `${shown}%` : ''}</View>
      </View>
      <View className="upload-progress__track" {...{ 'aria-hidden': 'true' }}>
        <View className="upload-progress__done" style={{ width: `${shown}%` }} />
      </View>
      {onCancel && doing !== 'storing' ? (
        <Button kind="plain" size="small" label={`取消上传${name}`} onPress={onCancel}>
          取消
        </Button>
      ) : null}
    </View>
  )
}
