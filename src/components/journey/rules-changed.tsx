/** 规定变了: which of the province's rules are different from those this draft was last opened with. Stays until the person has read it. */
import { useQueryClient } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { noteRules } from '@/services/orders'
import { draftState, setDraftState, useDraftStore } from '@/store/draft-store'

export function RulesChanged() {
  const changes = useDraftStore((state) => state.rulesChanged)
  const changed = changes.length > 0
  const queries = useQueryClient()
  // The values held on this phone are those from before.
  useEffect(() => {
    if (changed) void queries.invalidateQueries({ queryKey: ['province'] })
  }, [changed, queries])
  if (!changed) return null
  return (
    <Notice
      tone="warn"
      title="上次打开后，本省的规定有变化"
      live
      action={
        <Button size="small" kind="secondary" onPress={takeNote}>
          知道了
        </Button>
      }
    >
      {changes.map(({ key, label, before, after, asOf }) => (
        <View key={key}>{`${label}：原来「${before}」，现在「${after}」${asOf ? `（规则日期 ${asOf}）` : ''}`}</View>
      ))}
      <View>已填的内容都在，和新规定不符的地方会在对应的格子里提示。</View>
    </Notice>
  )
}

/** Gone at once; without network it is shown again the next time. */
function takeNote(): void {
  const { orderId } = draftState()
  setDraftState({ rulesChanged: [] })
  if (orderId) noteRules(orderId).catch(() => undefined)
}
