/** The type that was found with the two facts that decided; or what stands in the way and what can be done. */
import type { DetectionResult } from '@domain/detection/detection-types'
import { filingTypeName, filingTypes } from '@domain/filing-types/registry'
import type { Knockout } from '@domain/journey/journey-types'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { FactLines } from '@/components/journey/fact-lines'
import { Fold } from '@/components/journey/fold'
import { Button } from '@/components/ui/button'
import { Tag } from '@/components/ui/status-tag'
import { useSettings } from '@/hooks/use-settings'
import { Heading } from '@/platform/heading'
import { Pressable } from '@/platform/pressable'
import { isHint } from './record-hints'

type OutcomeProps = { result: DetectionResult; knockout: Knockout | undefined; onContest: () => void }

export function DetectionOutcomeCard({ result, knockout, onContest }: OutcomeProps) {
  const [contesting, setContesting] = useState(false)
  const { outcome } = result
  const provider = useSettings().data?.providerName
  const name = outcome.kind === 'type' ? filingTypeName(outcome.filingType, provider) : undefined
  const explains = outcome.kind === 'type' ? filingTypes[outcome.filingType]?.explains : undefined
  const facts = result.facts.filter(({ id }) => !isHint(id))
  const trouble = knockout ?? (outcome.kind === 'type' ? undefined : outcome)
  return (
    <View className="card outcome">
      {trouble ? <Tag tone="problem">{outcome.kind === 'retry' ? '没有查完' : '暂时不能备案'}</Tag> : <Tag tone="you">{name}</Tag>}
      <Heading level={2} className="outcome__title">
        {trouble ? trouble.says : `您需要办理${name}`}
      </Heading>
      {trouble ? <View className="outcome__way">{trouble.wayOut}</View> : null}
      {explains && !trouble ? <View className="muted">{explains}</View> : null}
      {result.decidedBy.length ? (
        <>
          <View className="muted outcome__because">因为：</View>
          <FactLines facts={result.decidedBy} />
        </>
      ) : null}
      <Fold label={`查到的 ${facts.length} 项情况`}>
        <FactLines facts={facts} />
      </Fold>
      <Pressable className="outcome__contest" expanded={contesting} onPress={() => setContesting(!contesting)}>
        觉得不对？
      </Pressable>
      {contesting ? (
        <View className="muted">
          先核对证件号码和域名有没有填错，改正后再验证一次。都没有错的话，可以致电客服，请工作人员人工核查。
          <Button kind="secondary" size="small" onPress={onContest}>
            回去核对
          </Button>
        </View>
      ) : null}
    </View>
  )
}
