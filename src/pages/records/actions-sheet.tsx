/** 更多操作: every type that exists for a subject or site; those that cannot be begun now say why and what to do instead. */
import { filingTypes } from '@domain/filing-types/registry'
import { sourceName } from '@domain/journey/source-name'
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { MarkLine } from '@/components/ui/mark-line'
import { Sheet } from '@/components/ui/sheet'
import { Tag } from '@/components/ui/status-tag'
import { go } from '@/hooks/use-go'
import { routes } from '@/routes'
import type { RecordAction } from '@/services/records'
import { words } from './words'

type ActionsSheetProps = {
  open: boolean
  /** Whose actions these are. */
  name: string
  actions: readonly RecordAction[]
  busy: boolean
  onClose: () => void
  onBegin: (action: Pick<RecordAction, 'filingType' | 'becomes'>) => void
}

export function ActionsSheet({ open, name, actions, busy, onClose, onBegin }: ActionsSheetProps) {
  const shared = sharedRefusal(actions)
  return (
    <Sheet open={open} title={words.moreOf(name)} onClose={onClose} tall>
      {shared ? <Refusal refusal={shared} /> : null}
      {actions.map((action) => (
        <ActionLine key={action.filingType} action={action} busy={busy} said={shared !== undefined} onBegin={onBegin} />
      ))}
    </Sheet>
  )
}

type Refused = NonNullable<RecordAction['refusal']>

/** One reason against everything is said once. */
function sharedRefusal(actions: readonly RecordAction[]): Refused | undefined {
  const [first] = actions
  return actions.length > 1 && actions.every(({ refusal }) => refusal?.says === first?.refusal?.says) ? first?.refusal : undefined
}

const Refusal = ({ refusal }: { refusal: Refused }) => (
  <>
    <View className="action__says">{refusal.says}</View>
    <View className="action__way">{refusal.wayOut}</View>
    {refusal.code === 'account-order-in-flight' ? (
      <Button kind="plain" size="small" onPress={() => go(routes.progressList())}>
        {words.toOpenOrder}
      </Button>
    ) : null}
  </>
)

type ActionLineProps = { action: RecordAction; busy: boolean; said: boolean; onBegin: ActionsSheetProps['onBegin'] }

function ActionLine({ action, busy, said, onBegin }: ActionLineProps) {
  const { filingType, label, refusal, becomes, notes = [] } = action
  return (
    <View className="action">
      <View className="action__head">
        <View className="action__name">{label}</View>
        {refusal ? <Tag tone="others">{words.notNow}</Tag> : null}
      </View>
      {refusal ? (
        said ? null : (
          <Refusal refusal={refusal} />
        )
      ) : (
        <>
          <View className="action__says">{becomes?.says ?? filingTypes[filingType].explains}</View>
          {notes.map((note) => (
            <Note key={note.code + note.says} note={note} onInstead={(type) => onBegin({ filingType: type })} />
          ))}
          <Button kind="secondary" size="small" busy={busy} onPress={() => onBegin(action)}>
            {words.begin(becomes ? filingTypes[becomes.filingType].name : label)}
          </Button>
        </>
      )}
    </View>
  )
}

type NoteProps = { note: NonNullable<RecordAction['notes']>[number]; onInstead: (type: RecordAction['filingType']) => void }

/** Something to know before beginning; dated rules say their date and source. */
const Note = ({ note: { says, wayOut, instead, rule }, onInstead }: NoteProps) => (
  <MarkLine mark="warn">
    {says}
    {wayOut ? <View className="fact-line__way-out">{wayOut}</View> : null}
    {rule ? <View className="tiny">{words.rule(rule.asOf, sourceName(rule.source))}</View> : null}
    {instead ? (
      <Button kind="plain" size="small" onPress={() => onInstead(instead)}>
        {words.instead(filingTypes[instead].name)}
      </Button>
    ) : null}
  </MarkLine>
)
