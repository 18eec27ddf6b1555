/** 更多操作: every type that exists for a subject or site; those that cannot be begun now say why and what to do instead. */
import { filingTypes } from '@domain/filing-types/registry'
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Sheet } from '@/components/ui/sheet'
import { Tag } from '@/components/ui/status-tag'
import type { RecordAction } from '@/services/records'
import { words } from './words'

type ActionsSheetProps = {
  open: boolean
  /** Whose actions these are. */
  name: string
  actions: readonly RecordAction[]
  busy: boolean
  onClose: () => void
  onBegin: (action: RecordAction) => void
}

export const ActionsSheet = ({ open, name, actions, busy, onClose, onBegin }: ActionsSheetProps) => (
  <Sheet open={open} title={words.moreOf(name)} onClose={onClose} tall>
    {actions.map((action) => (
      <ActionLine key={action.filingType} action={action} busy={busy} onBegin={() => onBegin(action)} />
    ))}
  </Sheet>
)

function ActionLine({
  action: { filingType, label, refusal, becomes },
  busy,
  onBegin,
}: {
  action: RecordAction
  busy: boolean
  onBegin: () => void
}) {
  return (
    <View className="action">
      <View className="action__head">
        <View className="action__name">{label}</View>
        {refusal ? <Tag tone="others">{words.notNow}</Tag> : null}
      </View>
      {refusal ? (
        <>
          <View className="action__says">{refusal.says}</View>
          <View className="action__way">{refusal.wayOut}</View>
        </>
      ) : (
        <>
          <View className="action__says">{becomes?.says ?? filingTypes[filingType]?.explains}</View>
          <Button kind="secondary" size="small" busy={busy} onPress={onBegin}>
            {words.begin(becomes ? nameOf(becomes.filingType, label) : label)}
          </Button>
        </>
      )}
    </View>
  )
}

const nameOf = (type: RecordAction['filingType'], otherwise: string) => filingTypes[type]?.name ?? otherwise
