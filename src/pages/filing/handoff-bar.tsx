/** A filing of the computer goes on on this phone: said on every page of it, with the way back; and that the computer took it back. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { showToast } from '@/components/ui/toast'
import { Unsaved, useHandBack } from '@/hooks/use-hand-back'
import { activeHandoff, useTakenBack } from '@/hooks/use-mirror'
import { useSession } from '@/hooks/use-session'
import type { Mirror } from '@/services/mirror'
import { troubleOf } from '@/services/trouble'

const words = {
  continue: '电脑上的备案，在手机上继续',
  capture: '手机只管拍照和核身，文字在电脑上填',
  begin: '电脑上的备案，在手机上继续',
  handBack: '交回电脑',
  offline: '还有内容没传到服务器，联网保存后再交回',
  failed: (says: string) => `没有交回成功：${says}`,
  takenBack: '电脑接回了这份备案',
  takenBackSays: '手机上填的内容都在，已经合到电脑那边。请在电脑上继续填。',
  understood: '知道了',
} as const

export function HandoffBar({ orderId, mirror }: { orderId: string; mirror: Mirror | undefined }) {
  const { only } = useSession()
  const handBack = useHandBack(orderId)
  const { takenBack, heard } = useTakenBack(mirror)
  const active = activeHandoff(mirror)
  const kind = active?.kind ?? (only?.orderId === orderId ? 'continue' : undefined)
  const press = () =>
    handBack.mutate(undefined, {
      onError: (reason) => showToast(reason instanceof Unsaved ? words.offline : words.failed(troubleOf(reason).title)),
    })
  if (takenBack && !handBack.isPending && !handBack.isSuccess)
    return (
      <Notice
        tone="warn"
        title={words.takenBack}
        live
        action={
          <Button kind="plain" onPress={heard}>
            {words.understood}
          </Button>
        }
      >
        {words.takenBackSays}
      </Notice>
    )
  if (!kind) return null
  return (
    <View className="handoff-bar">
      <View className="handoff-bar__words">{words[kind]}</View>
      <Button kind="secondary" size="small" busy={handBack.isPending} onPress={press}>
        {words.handBack}
      </Button>
    </View>
  )
}
