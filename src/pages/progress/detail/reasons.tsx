/** Why it came back, in short: which places, in the reviewer's words; answered on the page the main button leads to. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { go } from '@/hooks/use-go'
import { routes } from '@/routes'
import type { Progress } from '@/services/orders'
import { nowWords } from '../now-words'
import { words } from '../words'

export function Reasons({ progress }: { progress: Progress }) {
  const { reasons, id, actions, status } = progress
  if (!reasons.length) return null
  return (
    <Card title={status === 'revocation-void' ? nowWords.refusedWhy : words.reasons(reasons.length)}>
      <View>
        {reasons.map(({ anchor, label, says }) => (
          <View key={`${anchor}${says}`} className="reason">
            <View className="row__title">{label}</View>
            <View className="muted">{says}</View>
          </View>
        ))}
      </View>
      {actions.includes('correct') ? (
        <View className="notice__buttons">
          <Button kind="secondary" size="small" onPress={() => go(routes.rejection(id))}>
            {words.mendOneByOne}
          </Button>
        </View>
      ) : null}
    </Card>
  )
}
