/** 这次改了什么: old and new side by side, and for each part which papers and whose phone it takes; nothing changed is said so. */
import type { ChangedAnchor } from '@domain/filing/changes'
import type { FieldState } from '@domain/journey/journey-types'
import { type DiffGroup, diffOf } from '@domain/review/record-diff'
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import type { RegionTable } from '@/components/form/field-props'
import { groupPhone } from '@/components/form/grouping'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { JourneyNow } from '@/hooks/use-journey'
import { useSettledAnswers } from '../record/use-record-answers'
import { diffWords as words } from './diff-words'
import { shownValue } from './shown-value'

type DiffCardProps = { now: JourneyNow; regions: RegionTable | undefined }

export function DiffCard({ now, regions }: DiffCardProps) {
  const answers = useSettledAnswers(now)
  const { context, journey } = now
  const groups = useMemo(() => diffOf(answers, context, journey.filingType), [answers, context, journey.filingType])
  if (!groups) return null
  if (!groups.length)
    return (
      <Notice tone="warn" title={words.nothing}>
        {words.nothingSays}
      </Notice>
    )
  const fields = journey.steps.flatMap((step) => step.sections.flatMap((section) => section.fields))
  return (
    <Card title={words.title}>
      {groups.map((group) => (
        <View key={group.id} className="diff">
          <View className="diff__part">{words.parts[group.part](group.n, answers.sites.length)}</View>
          {group.changes.map((change) => (
            <Change key={change.anchor} change={change} field={fields.find(({ anchor }) => anchor === change.anchor)} regions={regions} />
          ))}
          <Effects group={group} />
        </View>
      ))}
    </Card>
  )
}

type ChangeProps = { change: ChangedAnchor; field: FieldState | undefined; regions: RegionTable | undefined }

function Change({ change: { anchor, before, after }, field, regions }: ChangeProps) {
  const shown = (value: unknown) =>
    (field ? shownValue({ ...field, value }, regions) : typeof value === 'string' ? value : '') || words.none
  return (
    <View className="diff__change">
      <View className="preview__label">{field?.label ?? words.labels[anchor.split('.').at(-1) ?? ''] ?? words.other}</View>
      <View className="diff__values">
        <View className={shown(before) === words.none ? 'diff__before diff__before--none' : 'diff__before'}>
          <View className="for-ears">{words.before}</View>
          {shown(before)}
        </View>
        <View className="diff__arrow" {...{ 'aria-hidden': 'true' }}>
          →
        </View>
        <View className="diff__after">
          <View className="for-ears">{words.after}</View>
          {shown(after)}
        </View>
      </View>
    </View>
  )
}

const Effects = ({ group: { papers, phones } }: { group: DiffGroup }) => (
  <View className="diff__effects">
    <View className="tiny">{papers.length ? words.papers(papers.map(({ name }) => name)) : words.noPapers}</View>
    {phones.length ? (
      <View className="tiny">{words.phones(phones.map(({ name, phone }) => `${name ?? ''} ${groupPhone(phone)}`.trim()))}</View>
    ) : null}
  </View>
)
