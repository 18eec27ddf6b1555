/** One code as a card: to whom, on which server, how it stands, what holds it, and what can be done with it. */
import { authorizationCodeStateNames } from '@domain/filing/authorization-code'
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Tag, type TagTone } from '@/components/ui/status-tag'
import type { CodeCard as Code } from '@/services/authorization-codes'
import { fullDay } from '@/words/dates'
import { words } from './words'

const tones: Record<Code['state'], TagTone> = { unused: 'you', 'in-use': 'others', used: 'done' }

type CodeCardProps = { code: Code; mine: boolean; onShow: () => void; onMove: () => void; onRemove: () => void }

export function CodeCard({ code, mine, onShow, onMove, onRemove }: CodeCardProps) {
  const { server } = code
  const named = (action: string) => `${action}：${code.maskedCode}`
  return (
    <View className="code-card">
      <View className="code-card__head">
        <View className="code-card__code figures">{code.maskedCode}</View>
        <Tag tone={tones[code.state]}>{authorizationCodeStateNames[code.state]}</Tag>
      </View>
      <View className="muted figures">{mine ? words.to(code.maskedPhone) : words.from(code.maskedPhone)}</View>
      {server ? <View className="tiny figures">{words.onServer(server.name, server.ip, fullDay(server.expiresAt))}</View> : null}
      <Standing code={code} />
      <View className="code-card__actions">
        <Button kind="plain" label={named(words.show)} onPress={onShow}>
          {words.show}
        </Button>
        {mine && code.state === 'unused' ? (
          <>
            <Button kind="plain" label={named(words.move)} onPress={onMove}>
              {words.move}
            </Button>
            <Button kind="plain" label={named(words.remove)} onPress={onRemove}>
              {words.remove}
            </Button>
          </>
        ) : null}
      </View>
    </View>
  )
}

/** What holds it; while nothing does, until when it is good. */
function Standing({ code }: { code: Code }) {
  if (code.heldBy) return <View className="muted">{words.heldBy(code.heldBy.domain, code.heldBy.filingNumber)}</View>
  if (code.state !== 'unused') return <View className="muted">{code.state === 'used' ? words.usedSomewhere : words.heldSomewhere}</View>
  if (code.serverLasts === false) return <View className="code-card__dead">{words.dead}</View>
  return code.usableUntil ? <View className="tiny">{words.goodBefore(fullDay(code.usableUntil))}</View> : null
}
