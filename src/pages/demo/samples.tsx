/** Whose filing is played: the papers are offered at every picture, what no paper tells is here to copy. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Chips } from '@/components/ui/chips'
import { ErrorState } from '@/components/ui/error-state'
import { showToast } from '@/components/ui/toast'
import { useSamples, useStory } from '@/hooks/use-sandbox'
import { copyText } from '@/platform/clipboard'
import type { SampleStory } from '@/services/sandbox'
import { troubleOf } from '@/services/trouble'
import { tellStory } from '@/store/sample-store'
import { words } from './words'

export function Samples() {
  const samples = useSamples(true)
  const story = useStory(true)
  if (samples.error && !samples.data) return <ErrorState trouble={troubleOf(samples.error)} onRetry={() => void samples.refetch()} />
  if (!samples.data || !story) return null
  return (
    <Card title={words.samples}>
      <View className="muted">{words.samplesSays}</View>
      <View className="field">
        <View className="field__label">{words.story}</View>
        <Chips
          label={words.story}
          options={samples.data.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={story.id}
          onChoose={tellStory}
        />
      </View>
      <Story story={story} />
    </Card>
  )
}

function Story({ story }: { story: SampleStory }) {
  const copy = async (label: string, value: string) => showToast((await copyText(value)) ? words.factCopied(label) : words.notCopied)
  return (
    <>
      <View>{story.says}</View>
      <View className="muted">{words.papers(story.samples.map(({ name }) => name))}</View>
      {story.facts.map(({ label, value }) => (
        <View key={label} className="row">
          <View className="row__words">
            <View className="row__says">{label}</View>
            <View className="figures">{value}</View>
          </View>
          <Button kind="plain" label={words.copyFact(label)} onPress={() => void copy(label, value)}>
            复制
          </Button>
        </View>
      ))}
    </>
  )
}
