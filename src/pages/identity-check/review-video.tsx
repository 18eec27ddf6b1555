/** The recording once more before it is sent; what is plainly wrong with it is said at once. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Film } from '@/platform/film'
import type { PickedFile } from '@/platform/media-types'
import type { VideoTrouble } from '@/services/upload/video-check'

const words: Record<VideoTrouble['code'], { title: string; says: string }> = {
  empty: { title: '这段视频是空的', says: '没有录到内容，请重新录一段。' },
  'not-a-video': { title: '这不是一段视频', says: '请选 MP4 或 WebM 视频，或直接重新录。' },
  'too-big': { title: '视频超过 64 MB', says: '请录一段一分钟以内的，清晰度调低一些也可以。' },
  'too-long': { title: '视频太长了', says: '一分钟以内就够，请照着提示重新录一段。' },
  'too-short': { title: '视频太短了', says: '动作没有录完，请照着提示重新录一段。' },
  'no-picture': { title: '只有声音，没有画面', says: '请检查摄像头有没有被遮住，再重新录一段。' },
  black: { title: '画面是黑的', says: '请打开灯、不要遮住摄像头，再重新录一段。' },
}

type ReviewProps = { video: PickedFile; trouble: VideoTrouble | undefined; onAgain: () => void; onSend: () => void }

export function ReviewVideo({ video, trouble, onAgain, onSend }: ReviewProps) {
  const length = trouble?.seconds ? `（${trouble.seconds} 秒）` : ''
  return (
    <View className="card record">
      {trouble ? (
        <Notice tone="problem" title={`${words[trouble.code].title}${length}`} live>
          {words[trouble.code].says}
        </Notice>
      ) : (
        <View className="muted">看一遍：脸看得清吗？动作都做了吗？</View>
      )}
      {trouble?.code === 'empty' || trouble?.code === 'not-a-video' ? null : (
        <Film className="record__video" src={video.view} label="刚才录的视频" />
      )}
      <View className="side-by-side">
        <Button kind={trouble ? 'primary' : 'secondary'} onPress={onAgain}>
          重录
        </Button>
        {trouble ? null : <Button onPress={onSend}>提交这段视频</Button>}
      </View>
    </View>
  )
}
