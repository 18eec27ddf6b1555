/** Every step with all its values, each with a way to change it. */

import { isSubjectPerson, sitePersonOf } from '@domain/facts/persons'
import type { FieldState, StepState } from '@domain/journey/journey-types'
import { View } from '@tarojs/components'
import type { RegionTable } from '@/components/form/field-props'
import { Card } from '@/components/ui/card'
import { Tag } from '@/components/ui/status-tag'
import type { JourneyNow } from '@/hooks/use-journey'
import { Pressable } from '@/platform/pressable'
import { useDraftStore } from '@/store/draft-store'
import { shownValue } from './shown-value'

type Mend = (step: string, anchor?: string) => void
type PreviewSectionsProps = { now: JourneyNow; regions: RegionTable | undefined; onMend: Mend }

export function PreviewSections({ now, regions, onMend }: PreviewSectionsProps) {
  const steps = now.journey.steps.filter(({ sections }) => sections.length)
  return (
    <>
      {steps.map((step) => (
        <StepCard key={step.id} step={step} regions={regions} onMend={onMend} />
      ))}
      <Checks now={now} onMend={onMend} />
      <Papers now={now} onMend={onMend} />
    </>
  )
}

const Edit = ({ what, onPress }: { what: string; onPress: () => void }) => (
  <Pressable className="preview__edit" role="link" label={`修改${what}`} onPress={onPress}>
    修改
  </Pressable>
)

function StepCard({ step, regions, onMend }: { step: StepState; regions: RegionTable | undefined; onMend: Mend }) {
  return (
    <Card title={step.title} aside={<Edit what={step.title} onPress={() => onMend(step.id)} />}>
      {step.sections.map((section) => (
        <View key={section.id} className="preview__section">
          {step.sections.length > 1 ? <View className="preview__section-title">{section.title}</View> : null}
          {section.fields
            .filter((field) => field.kind !== 'certificate-photo' && !field.readOnly?.startsWith('在第'))
            .map((field) => (
              <Value key={field.anchor} field={field} regions={regions} onMend={() => onMend(step.id, field.anchor)} />
            ))}
        </View>
      ))}
    </Card>
  )
}

const bare = (text: string) => text.replace(/\s/g, '')

function Value({ field, regions, onMend }: { field: FieldState; regions: RegionTable | undefined; onMend: () => void }) {
  const shown = shownValue(field, regions)
  const { source } = field
  const differs = source?.from === 'typed' && source.recognised !== undefined && bare(source.recognised) !== bare(shown)
  return (
    <View className="preview__row">
      <View className="preview__label">{field.label}</View>
      <View className="preview__value">
        <View className={shown ? '' : 'muted'}>{shown || (field.required ? '还没有填写' : '未填')}</View>
        {differs ? (
          <View className="preview__differs">
            <Tag tone="warn">与识别不同</Tag>
            <View className="tiny">{`证件上识别为：${source.recognised}`}</View>
          </View>
        ) : source?.from === 'recognised' ? (
          <View className="tiny">证件识别，已核对</View>
        ) : source?.from === 'imported' && shown ? (
          <View className="tiny">来自备案记录</View>
        ) : null}
      </View>
      {field.readOnly ? null : <Edit what={field.label} onPress={onMend} />}
    </View>
  )
}

const checkWords = {
  submitted: '已提交，等待核对',
  passed: '已通过',
  manual: '人工核对中',
  retry: '需要重录',
  rejected: '没有通过',
} as const

function Checks({ now, onMend }: { now: JourneyNow; onMend: Mend }) {
  const answers = useDraftStore((state) => state.answers)
  if (!now.journey.steps.some(({ id }) => id === 'identity-check')) return null
  const checks = Object.entries(answers['identity-check'].checks ?? {})
  return (
    <Card title="视频核身" aside={<Edit what="视频核身" onPress={() => onMend('identity-check')} />}>
      {checks.length ? null : <View className="muted">还没有录制</View>}
      {checks.map(([n, check]) => (
        <View key={n} className="preview__row">
          <View className="preview__label">
            {sitePersonOf(answers, Number(n)).name ?? (isSubjectPerson(answers, Number(n)) ? '主体负责人' : `网站 ${Number(n) + 1} 负责人`)}
          </View>
          <View className="preview__value">{checkWords[check.status]}</View>
        </View>
      ))}
    </Card>
  )
}

function Papers({ now, onMend }: { now: JourneyNow; onMend: Mend }) {
  const answers = useDraftStore((state) => state.answers)
  const papers = now.journey.requirements
  if (!papers.length) return null
  return (
    <Card title="材料" aside={<Edit what="上传材料" onPress={() => onMend('materials')} />}>
      {papers.map((paper) => (
        <View key={paper.slot} className="preview__row">
          <View className="preview__label">{paper.whose ? `${paper.name}（${paper.whose}）` : paper.name}</View>
          <View className="preview__value">
            {paper.uploaded ? '已上传' : paper.level === 'required' ? '还没有上传' : '未上传（不是必须）'}
            {answers.materials[paper.slot]?.signedOn ? (
              <View className="tiny">{`${paper.dated?.label ?? '日期'}：${answers.materials[paper.slot]?.signedOn}`}</View>
            ) : null}
          </View>
          <Edit what={paper.name} onPress={() => onMend('materials', `materials.${paper.slot}`)} />
        </View>
      ))}
    </Card>
  )
}
