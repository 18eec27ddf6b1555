/** Why it came back, point by point, each with the way to where it is mended. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { go } from '@/hooks/use-go'
import { routes } from '@/routes'
import type { Progress } from '@/services/orders'
import { words } from '../words'

export function Reasons({ progress }: { progress: Progress }) {
  const { reasons, id, actions } = progress
  if (!reasons.length) return null
  const mendable = actions.includes('correct')
  return (
    <Card title={words.reasons(reasons.length)}>
      {reasons.map(({ anchor, label, says, advice, step }) => (
        <View key={`${anchor}${says}`} className="reason">
          <View className="row__title">{label}</View>
          <View className="muted">{says}</View>
          {advice ? (
            <View className="muted">
              {words.advice}
              {advice}
            </View>
          ) : null}
          {mendable && step ? (
            <Button kind="plain" label={`${words.mend}：${label}`} onPress={() => go(routes.mend(step, id, anchor))}>
              {words.mend}
            </Button>
          ) : null}
        </View>
      ))}
    </Card>
  )
}
