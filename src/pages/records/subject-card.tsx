/** A filed subject: its number, who it is (masked), where it stands, its health and what can be done. */
import { natureName } from '@domain/filing/subject-natures'
import { provinceNames } from '@domain/regions/province-names'
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Tag } from '@/components/ui/status-tag'
import { Heading } from '@/platform/heading'
import type { SubjectCard as Subject } from '@/services/records'
import { fullDay } from '@/words/dates'
import { HealthLines } from './health-lines'
import { words } from './words'

const tones = { filed: 'done', hollow: 'warn', 'in-flight': 'others' } as const
const provinceOf = (code: string) => (Object.hasOwn(provinceNames, code) ? provinceNames[code as keyof typeof provinceNames] : code)

type SubjectCardProps = { subject: Subject; onMore: () => void; onPapers: () => void }

export const SubjectCard = ({ subject, onMore, onPapers }: SubjectCardProps) => (
  <View className="card subject-card">
    <View className="order__head">
      <Heading level={2} className="subject-card__name">
        {subject.maskedName}
      </Heading>
      <Tag tone={tones[subject.state]}>{words.states[subject.state]}</Tag>
    </View>
    <View className="figures subject-card__number">{subject.filingNumber}</View>
    <View className="muted">
      {words.about(natureName(subject.nature), provinceOf(subject.provinceCode), subject.filedAt ? fullDay(subject.filedAt) : undefined)}
    </View>
    {subject.state === 'hollow' ? <Notice tone="warn">{words.hollowSays}</Notice> : null}
    <HealthLines health={subject.health} />
    <Button kind="secondary" size="small" label={words.moreOf(subject.maskedName)} popup="dialog" onPress={onMore}>
      {words.more}
    </Button>
    <Button kind="plain" size="small" label={words.papersOf(subject.maskedName)} popup="dialog" onPress={onPapers}>
      {words.papers}
    </Button>
  </View>
)
