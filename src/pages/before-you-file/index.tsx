/** 备案前看一看: for a province and a kind of subject, what to prepare and how long it takes. Nothing is stored. */

import { subjectNatureIds, subjectNatures } from '@domain/filing/subject-natures'
import { provinceName } from '@domain/regions/province-names'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { FormField } from '@/components/form/form-field'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ErrorState } from '@/components/ui/error-state'
import { Page } from '@/components/ui/page'
import { Skeleton } from '@/components/ui/skeleton'
import { goBack, goHome } from '@/hooks/use-go'
import { useProvince, useProvinces, useSettings } from '@/hooks/use-settings'
import { troubleOf } from '@/services/trouble'
import { Conditions } from './conditions'
import { Days } from './days'
import { Papers } from './papers'
import { words } from './words'
import './before-you-file.scss'

const natureOptions = subjectNatureIds.map((id) => ({ value: id, label: subjectNatures[id].name }))

export default function BeforeYouFile() {
  const [code, setCode] = useState<string>()
  const [nature, setNature] = useState('individual')
  const settings = useSettings()
  const provinces = useProvinces()
  const province = useProvince(code)
  const provinceOptions = (provinces.data ?? []).map((one) => ({ value: one.code, label: provinceName(one.code) ?? one.name }))
  const failed = settings.error ?? provinces.error
  const again = () => {
    void settings.refetch()
    void provinces.refetch()
  }
  return (
    <Page title={words.title} onBack={goBack} footer={<Button onPress={goHome}>{words.start}</Button>}>
      <View className="muted lead">{words.lead}</View>
      {failed && !(settings.data && provinces.data) ? <ErrorState trouble={troubleOf(failed)} onRetry={again} /> : null}
      <Card>
        <FormField
          state={{
            anchor: 'province',
            kind: 'choice',
            label: words.province,
            hint: words.provinceHint,
            value: code,
            required: true,
            options: provinceOptions,
            problems: [],
          }}
          onChange={(value) => setCode(String(value))}
        />
        <FormField
          state={{
            anchor: 'nature',
            kind: 'choice',
            label: words.nature,
            value: nature,
            required: true,
            options: natureOptions,
            problems: [],
          }}
          onChange={(value) => setNature(String(value))}
        />
      </Card>
      {settings.data ? (
        <>
          {code && province.isPending ? <Skeleton cards={1} /> : null}
          {code && province.error ? <ErrorState trouble={troubleOf(province.error)} onRetry={() => void province.refetch()} /> : null}
          {code && province.data ? (
            <Papers province={province.data} nature={nature} code={code} policy={settings.data.policy} now={settings.data.now} />
          ) : null}
          <Conditions policy={settings.data.policy} />
          <Days policy={settings.data.policy} province={province.data} />
        </>
      ) : failed ? null : (
        <Skeleton cards={1} />
      )}
    </Page>
  )
}
