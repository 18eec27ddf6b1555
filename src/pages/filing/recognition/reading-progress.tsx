/** Reading with its percent and a way to stop; or why nothing was read and what can be done instead. Typing is always one of them. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { RecognitionState } from '@/hooks/use-recognition'
import { LiveRegion } from '@/platform/live-region'

type Failure = Extract<RecognitionState, { kind: 'failed' }>['why']
const failures: Record<Failure, { title: string; says: string }> = {
  cancelled: { title: '已停止识别', says: '可以再试一次，也可以自己填写。' },
  unreadable: { title: '这张照片看不清文字', says: '请关掉闪光灯、对准四个角再拍一张，或者自己填写。' },
  heic: { title: '这个浏览器打不开 HEIC 照片', says: '请在手机设置里改用「兼容性最佳」格式再拍，或者改由服务器识别。' },
  cmyk: { title: '这张图片是印刷用的颜色格式', says: '请换成手机直接拍的照片，或者自己填写。' },
  broken: { title: '照片文件不完整', says: '可能是传输时断了，请重新拍一张或重新选一次。' },
  'too-large': { title: '照片太大，这台手机装不下', says: '请用相机的普通模式重拍一张，或者自己填写。' },
  fetch: { title: '识别程序没有下载完', says: '请检查网络后再试，已经下好的部分不用重来；也可以自己填写。' },
  memory: { title: '手机内存不够，识别停下了', says: '可以改由服务器识别，或者自己填写。' },
  engine: { title: '识别没有启动起来', says: '照片已经存好。可以再试一次，或者自己填写。' },
  'too-slow': { title: '识别太慢，已经停下', says: '这台手机可能比较忙。可以改由服务器识别，或者自己填写。' },
  consent: { title: '没有同意由服务器识别', says: '没关系，请照着证件自己填写。' },
  offline: { title: '没有网络', says: '照片已经存好。联网后再识别，或者现在自己填写。' },
  'not-readable': { title: '这种证件请手动填写', says: '目前只能识别身份证和营业执照。' },
}

type ReadingProgressProps = {
  state: RecognitionState
  onDevice: boolean
  onCancel: () => void
  onAgain: (where: 'device' | 'server') => void
  onType: () => void
}

export function ReadingProgress({ state, onDevice, onCancel, onAgain, onType }: ReadingProgressProps) {
  if (state.kind === 'failed') {
    const { title, says } = failures[state.why]
    return (
      <Notice
        tone="warn"
        title={title}
        live
        action={
          <View className="stack">
            <Button kind="secondary" size="small" onPress={() => onAgain(onDevice ? 'device' : 'server')}>
              再识别一次
            </Button>
            {onDevice ? (
              <Button kind="secondary" size="small" onPress={() => onAgain('server')}>
                改由服务器识别
              </Button>
            ) : null}
            <Button kind="secondary" size="small" onPress={onType}>
              自己填写
            </Button>
          </View>
        }
      >
        {says}
      </Notice>
    )
  }
  const percent = state.kind === 'reading' ? state.percent : 0
  const words =
    state.kind === 'reading' && state.where === 'server'
      ? '服务器正在识别，一般几秒钟'
      : '正在这台手机上识别，一般几秒钟；第一次要多等一会儿'
  return (
    <View className="card">
      <LiveRegion>{`${words}${percent ? `（${Math.floor(percent / 25) * 25}%）` : ''}`}</LiveRegion>
      <View className="upload-progress__track" {...{ 'aria-hidden': 'true' }}>
        <View className="upload-progress__done" style={{ width: `${percent}%` }} />
      </View>
      <View className="read-actions">
        <Button kind="secondary" size="small" onPress={onCancel}>
          停止
        </Button>
        <Button kind="secondary" size="small" onPress={onType}>
          不等了，自己填写
        </Button>
      </View>
    </View>
  )
}
