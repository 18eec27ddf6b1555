/** One quiet line: whether what was entered is safe, and until when it is kept. */
import { View } from '@tarojs/components'
import { Notice } from '@/components/ui/notice'
import { LiveRegion } from '@/platform/live-region'
import { useDraftStore } from '@/store/draft-store'

const words = {
  saved: '已自动保存',
  waiting: '正在保存…',
  saving: '正在保存…',
  offline: '已存在这台手机上，联网后自动补存',
  refused: '这台手机上已保存',
} as const

export function SaveState() {
  const { save, draftExpiresAt, trouble, storageFull, setAside } = useDraftStore()
  return (
    <View className="save-state">
      {storageFull ? (
        <Notice tone="warn" title="这台手机的存储空间满了">
          内容暂时只存在服务器上。请清理一些空间，填写时保持联网。
        </Notice>
      ) : null}
      {setAside ? (
        <Notice tone="warn" title="手机上的旧草稿打不开了">
          已经换成服务器上最近保存的内容，请从头核对一遍。
        </Notice>
      ) : null}
      {trouble ? (
        <Notice tone="problem" title={trouble.title}>
          {trouble.says ?? '请检查刚才填的内容后再试。'}
        </Notice>
      ) : null}
      <LiveRegion className="tiny centre">
        {words[save]}
        {draftExpiresAt ? ` · 草稿保留到 ${dayOf(draftExpiresAt)}` : ''}
      </LiveRegion>
    </View>
  )
}

const dayOf = (moment: string) => `${Number(moment.slice(5, 7))}月${Number(moment.slice(8, 10))}日`
