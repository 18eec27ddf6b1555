/** 规定变了: which of the province's rules are different from those this draft was last opened with. Stays until the person has read it. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

type RuleChange = { key: string; label: string; before: string; after: string; asOf?: string | undefined }

export function RulesChanged({ changes, onRead }: { changes: readonly RuleChange[]; onRead: () => void }) {
  if (changes.length === 0) return null
  return (
    <Notice
      tone="warn"
      title="上次打开后，本省的规定有变化"
      live
      action={
        <Button size="small" kind="secondary" onPress={onRead}>
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
