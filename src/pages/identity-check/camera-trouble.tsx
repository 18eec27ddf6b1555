/** The camera cannot be used here: why, how to allow it, and the phone's own camera app as the other way. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { showToast } from '@/components/ui/toast'
import { pickVideo } from '@/platform/media-picker'
import type { CameraTrouble, PickedFile } from '@/platform/media-types'
import type { IdentityCheck } from '@/services/identity'

const words: Record<CameraTrouble, { title: string; says: string }> = {
  denied: { title: '没有获得摄像头或麦克风的权限', says: '请在手机「设置」里允许使用摄像头和麦克风，再回来点「再试一次」。' },
  missing: { title: '没有找到摄像头', says: '请换一台有摄像头的手机，或用下面的办法。' },
  busy: { title: '摄像头中断了', says: '可能有来电，或别的应用正在用摄像头。关掉后点「再试一次」。' },
  insecure: { title: '这个网页不能直接打开摄像头', says: '请用手机自带的相机录，录好后选这段视频。' },
}

type Props = { check: IdentityCheck; trouble: CameraTrouble; onRecorded: (video: PickedFile) => void; onAgain: () => void }

export function CameraTroubleNotice({ check, trouble, onRecorded, onAgain }: Props) {
  const pick = async (from: 'camera' | 'album') => {
    try {
      const video = await pickVideo(from)
      if (video) onRecorded(video)
    } catch {
      showToast('没有打开相机，请从相册选录好的视频')
    }
  }
  return (
    <>
      <Notice
        tone="warn"
        title={words[trouble].title}
        live
        action={
          trouble === 'insecure' ? null : (
            <Button kind="secondary" size="small" onPress={onAgain}>
              再试一次
            </Button>
          )
        }
      >
        {words[trouble].says}
      </Notice>
      <View className="card">
        <View className="card__title">用手机自带的相机录</View>
        <View className="muted">请按顺序慢慢做完，每个动作停一下：</View>
        <View className="ready-list">
          {check.actions.map((action, at) => (
            <View key={action.action} className="ready-list__line">{`${at + 1}. ${action.says}（约 ${action.seconds} 秒）`}</View>
          ))}
        </View>
        <View className="side-by-side">
          <Button kind="secondary" size="small" onPress={() => void pick('album')}>
            选录好的视频
          </Button>
          <Button size="small" onPress={() => void pick('camera')}>
            打开相机录制
          </Button>
        </View>
      </View>
    </>
  )
}
