/** One paper to photograph: why, how, and the picture with its progress, retry, replacement and deletion. */
import { Image, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Notice } from '@/components/ui/notice'
import { Tag } from '@/components/ui/status-tag'
import type { CaptureState } from './capture-types'
import { UploadProgress } from './upload-progress'
import { troubleWords } from './words'

export type CaptureSlotProps = {
  name: string
  /** A video instead of a picture. */
  video?: boolean
  why?: string | undefined
  tips?: readonly string[]
  /** Width by height of the paper, for the frame. */
  aspect?: number
  aside?: ReactNode
  state: CaptureState
  onCamera: () => void
  onAlbum: () => void
  onCancel: () => void
  onRetry: () => void
  onDelete: () => void
  /** What can be done once it is there, e.g. 核对识别结果. */
  after?: ReactNode
  before?: ReactNode
  /** What was seen wrong with the picture, for the person to decide. */
  notice?: ReactNode
  /** A further way to fill it, while it is empty. */
  more?: ReactNode
}

export function CaptureSlot(props: CaptureSlotProps) {
  const { name, why, tips, state, aside } = props
  return (
    <View className="field capture" {...{ role: 'group', 'aria-label': name }}>
      <View className="capture__head">
        <View className="field__label capture__name">{name}</View>
        {aside}
        {state.kind === 'stored' ? <Tag tone="done">已上传</Tag> : null}
      </View>
      {why ? <View className="capture__why">{why}</View> : null}
      {props.before}
      {state.kind === 'working' || state.kind === 'stored' ? props.notice : null}
      <CaptureBody {...props} />
      {tips?.length && state.kind !== 'stored' ? (
        <View className="capture__tips">
          {tips.map((tip) => (
            <View key={tip} className="capture__tip">
              {tip}
            </View>
          ))}
        </View>
      ) : null}
      {state.kind === 'stored' ? props.after : null}
    </View>
  )
}

const verbs = {
  picture: { camera: '拍照', album: '从相册选', again: '重拍', other: '从相册换一张' },
  video: { camera: '录视频', album: '选择视频', again: '重录', other: '换一个视频' },
} as const

function CaptureBody({ state, aspect = 1.42, video, ...props }: CaptureSlotProps) {
  const words = verbs[video ? 'video' : 'picture']
  if (state.kind === 'working')
    return <UploadProgress name={props.name} doing={state.doing} percent={state.percent} onCancel={props.onCancel} />
  const stored = state.kind === 'stored'
  return (
    <>
      {state.kind === 'failed' ? <Failure state={state} onRetry={props.onRetry} /> : null}
      <Frame name={props.name} state={state} aspect={aspect} video={video === true} />
      <View className="capture__actions">
        <Pick label={stored ? words.again : words.camera} name={props.name} onPress={props.onCamera} />
        <Pick label={stored ? words.other : words.album} name={props.name} onPress={props.onAlbum} />
        {stored ? (
          <Button kind="plain" size="small" label={`删除：${props.name}`} onPress={props.onDelete}>
            删除
          </Button>
        ) : (
          props.more
        )}
      </View>
    </>
  )
}

const Pick = ({ label, name, onPress }: { label: string; name: string; onPress: () => void }) => (
  <Button kind="secondary" size="small" label={`${label}：${name}`} onPress={onPress}>
    {label}
  </Button>
)

function Frame({ name, state, aspect, video }: { name: string; state: CaptureState; aspect: number; video: boolean }) {
  const frame = { aspectRatio: String(aspect) }
  if (state.kind === 'empty') {
    return (
      <View className="capture__frame capture__frame--empty" style={frame} {...{ 'aria-hidden': 'true' }}>
        <Icon name="camera" size={32} />
      </View>
    )
  }
  if (state.kind !== 'stored' || video) return null
  return (
    <View className="capture__frame" style={frame}>
      {state.view ? (
        <Image
          className="capture__picture"
          src={state.view}
          mode="aspectFit"
          {...{ alt: `${name}的照片`, nativeProps: { alt: `${name}的照片` } }}
        />
      ) : (
        <View className="capture__waiting">{state.viewFailed ? '照片已存好，预览暂时打不开' : '正在打开照片…'}</View>
      )}
    </View>
  )
}

function Failure({ state, onRetry }: { state: Extract<CaptureState, { kind: 'failed' }>; onRetry: () => void }) {
  const { says, wayOut } = troubleWords(state.trouble)
  return (
    <Notice tone="problem" title={says} live>
      {wayOut}
      {state.kept ? <View>原来上传的还在，没有变。</View> : null}
      {state.canRetry ? (
        <View className="capture__retry">
          <Button kind="secondary" size="small" onPress={onRetry}>
            {state.trouble.kind === 'cut' ? '接着传' : '重试'}
          </Button>
        </View>
      ) : null}
    </Notice>
  )
}
