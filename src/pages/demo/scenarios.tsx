/** Ready-made stories: both desks behave as told from now on, and only the clock has to be moved. */
import { View } from '@tarojs/components'
import { Fold } from '@/components/journey/fold'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { showToast } from '@/components/ui/toast'
import { useScenarios, useStartScenario } from '@/hooks/use-sandbox'
import { troubleOf } from '@/services/trouble'
import { words } from './words'

export function Scenarios() {
  const scenarios = useScenarios().data ?? []
  const start = useStartScenario()
  const begin = (id: string, name: string) =>
    start.mutate(id, { onSuccess: () => showToast(words.started(name)), onError: (error) => showToast(troubleOf(error).title) })
  if (!scenarios.length) return null
  return (
    <Card title={words.scenarios}>
      <View className="muted">{words.scenariosSays}</View>
      {scenarios.map(({ id, name, says }) => (
        <Fold key={id} label={name}>
          <View className="muted">{says}</View>
          <Button kind="secondary" size="small" label={words.startLabel(name)} busy={start.isPending} onPress={() => begin(id, name)}>
            {words.start}
          </Button>
        </Fold>
      ))}
    </Card>
  )
}
