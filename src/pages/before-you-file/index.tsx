/** 备案前看一看: for a province, a kind of subject and a type, what to prepare, by which rules, how long it takes. Nothing is stored. */
import { checklistOf } from '@domain/checklist/checklist'
import { stagesOf } from '@domain/checklist/stages'
import { type FilingTypeId, filingTypeIds } from '@domain/filing-types/filing-type'
import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { StageFigure } from '@/components/journey/stage-figure'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ErrorState } from '@/components/ui/error-state'
import { Page } from '@/components/ui/page'
import { Skeleton } from '@/components/ui/skeleton'
import { goBack, goHome } from '@/hooks/use-go'
import { useProvince, useProvinces, useSettings } from '@/hooks/use-settings'
import { troubleOf } from '@/services/trouble'
import { type Choice, Choices } from './choices'
import { Conditions } from './conditions'
import { Days } from './days'
import { Papers } from './papers'
import { ProvinceRulesCard } from './province-rules'
import { Templates } from './templates'
import { words } from './words'
import '@/styles/stages.scss'
import './before-you-file.scss'

const typeOf = (type: string): FilingTypeId => filingTypeIds.find((id) => id === type) ?? 'initial'

export default function BeforeYouFile() {
  const [choice, setChoice] = useState<Choice>({ nature: 'individual', type: 'initial' })
  const settings = useSettings()
  const provinces = useProvinces()
  const province = useProvince(choice.province)
  const known = settings.data
  const rules = choice.province ? province.data : undefined
  const checklist = useMemo(
    () =>
      known && rules
        ? checklistOf({
            filingType: typeOf(choice.type),
            provinceRules: rules,
            nature: choice.nature,
            policy: known.policy,
            now: known.now,
          })
        : undefined,
    [known, rules, choice],
  )
  const failed = settings.error ?? provinces.error
  const again = () => {
    void settings.refetch()
    void provinces.refetch()
  }
  return (
    <Page title={words.title} onBack={goBack} footer={<Button onPress={goHome}>{words.start}</Button>}>
      <View className="muted lead">{words.lead}</View>
      {failed && !(known && provinces.data) ? <ErrorState trouble={troubleOf(failed)} onRetry={again} /> : null}
      <Choices choice={choice} provinces={provinces.data ?? []} providerName={known?.providerName} onChange={setChoice} />
      {choice.province && province.isPending ? <Skeleton cards={2} /> : null}
      {choice.province && province.error && !rules ? (
        <ErrorState trouble={troubleOf(province.error)} onRetry={() => void province.refetch()} />
      ) : null}
      {checklist && rules ? (
        <>
          <Papers checklist={checklist} />
          <Templates checklist={checklist} province={rules.code} nature={choice.nature} />
          <ProvinceRulesCard checklist={checklist} province={rules.name} />
        </>
      ) : null}
      {known ? (
        <>
          <Conditions policy={known.policy} checklist={checklist} />
          {checklist === undefined || checklist.days.review ? (
            <Card title={words.flow}>
              <StageFigure stages={stagesOf(known.policy, rules)} />
            </Card>
          ) : (
            <Days checklist={checklist} province={rules?.name} />
          )}
        </>
      ) : failed ? null : (
        <Skeleton cards={1} />
      )}
    </Page>
  )
}
