/** Reading with its percent and a way to stop; or why nothing was read and what can be done instead. Typing is always one of them. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { RecognitionState } from '@/hooks/use-recognition'
import { LiveRegion } from '@/platform/live-region'
import { failures, megabytes } from './words'

type ReadingProgressProps = {
  state: Exclude<RecognitionState, { kind: 'read' }>
  /** Where it reads; what this device can do instead. */
  place: ReactNode
  /** The server is another way than the one that was gone. */
  serverToo: boolean
  onCancel: () => void
  onAgain: () => void
  onServer: () => void
  onRetake: () => void
}

export function ReadingProgress(props: ReadingProgressProps) {
  return props.state.kind === 'failed' ? <Failed {...props} why={props.state.why} /> : <Under {...props} />
}

function Failed({ why, place, serverToo, onAgain, onServer, onRetake }: ReadingProgressProps & { why: keyof typeof failures }) {
  const { title, says, ways } = failures[why]
  const acts = {
    retake: { label: '重拍', act: onRetake },
    again: { label: '再识别一次', act: onAgain },
    server: { label: '改由服务器识别', act: onServer },
  }
  return (
    <>
      <Notice
        tone="warn"
        title={title}
        live
        action={
          <View className="stack">
            {ways
              .filter((way) => way !== 'server' || serverToo)
              .map((way) => (
                <Button key={way} kind="secondary" size="small" onPress={acts[way].act}>
                  {acts[way].label}
                </Button>
              ))}
            <Button kind="secondary" size="small" onPress={onRetake}>
              自己填写
            </Button>
          </View>
        }
      >
        {says}
      </Notice>
      {place}
    </>
  )
}

function Under({ state, place, onCancel, onRetake }: ReadingProgressProps) {
  const percent = state.kind === 'reading' ? state.percent : 0
  return (
    <View className="card">
      <View className="reading-progress__words">{stageWords(state)}</View>
      <View className="upload-progress__track" {...{ 'aria-hidden': 'true' }}>
        <View
          className={percent ? 'upload-progress__done' : 'upload-progress__done upload-progress__done--unknown'}
          style={{ width: `${percent || 30}%` }}
        />
      </View>
      <LiveRegion className="for-ears">{`正在识别${percent ? `，已完成 ${Math.floor(percent / 25) * 25}%` : ''}`}</LiveRegion>
      <View className="read-actions">
        <Button kind="secondary" size="small" onPress={onCancel}>
          停止
        </Button>
        <Button kind="secondary" size="small" onPress={onRetake}>
          不等了，自己填写
        </Button>
      </View>
      {place}
    </View>
  )
}

function stageWords(state: ReadingProgressProps['state']): string {
  if (state.kind !== 'reading') return '正在准备…'
  if (state.where === 'server') return '服务器正在识别，一般几秒钟'
  if (state.stage === 'fetching')
    return state.bytes
      ? `第一次要下载识别程序：${megabytes(state.bytes.done)}，共 ${megabytes(state.bytes.total)}。以后不用再下`
      : '第一次要下载识别程序，以后不用再下'
  return state.stage === 'starting' ? '识别程序正在启动' : '正在这台手机上识别，一般几秒钟'
}
