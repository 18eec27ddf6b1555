/** 上传材料: only the papers this filing needs, each with why, how to photograph it, the template to print, and its date where it counts. */
import type { MaterialRequirement } from '@domain/journey/journey-types'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { ProblemSummary } from '@/components/journey/problem-summary'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { goInstead } from '@/hooks/use-go'
import { type JourneyNow, useJourney } from '@/hooks/use-journey'
import { Heading } from '@/platform/heading'
import { routes } from '@/routes'
import { openProblems, useFieldScroll } from '../field-scroll'
import { FilingPage, stepAfter } from '../filing-page'
import { ReviewerNote } from '../rejection/reviewer-note'
import { stateOf } from '../step-page'
import { wayBackOf } from '../way-back'
import { EarlierPictures } from './earlier-pictures'
import { FurtherPapers } from './further-papers'
import { MaterialCard } from './material-card'
import '../filing.scss'

const levels = [
  { level: 'required', title: '必须上传' },
  { level: 'recommended', title: '建议上传' },
  { level: 'optional', title: '可以补充' },
] as const

export default function MaterialsPage() {
  const { orderId = '', anchor, back, resumed } = useRouter().params
  const state = useJourney(orderId, 'materials')
  const [tried, setTried] = useState(anchor !== undefined && !resumed)
  const { goTo } = useFieldScroll(state.kind === 'ready' ? anchor : undefined)
  const home = wayBackOf(back, orderId)
  const next = (now: JourneyNow) => {
    const here = stateOf(now, 'materials')
    const [first] = here ? openProblems(here) : []
    const after = stepAfter(now.journey, 'materials')
    if (first) {
      setTried(true)
      goTo(first.anchors[0])
    } else if (home) home.go()
    else if (after) goInstead(routes.filing(after.id, orderId))
  }
  return (
    <FilingPage
      orderId={orderId}
      state={state}
      title="上传材料"
      step="materials"
      {...(home ? { onBack: home.go } : {})}
      footer={(now) => (
        <Button onPress={() => next(now)}>
          {home ? home.mended : `下一步：${stepAfter(now.journey, 'materials')?.title ?? '信息预览'}`}
        </Button>
      )}
    >
      {(now) => {
        const { requirements } = now.journey
        const here = stateOf(now, 'materials')
        const earlier = <EarlierPictures filingType={now.context.filingType} filingNumber={now.context.record?.filingNumber} />
        if (!requirements.length)
          return (
            <>
              <EmptyState title="这次备案不需要上传材料" says="可以直接进入下一步。" picture="success" />
              <FurtherPapers now={now} orderId={orderId} />
              {earlier}
            </>
          )
        const problems = here ? openProblems(here) : []
        return (
          <>
            {back === 'rejection' ? <ReviewerNote place={anchor} /> : null}
            <ProblemSummary
              problems={problems.filter((problem) => tried || !problem.missing)}
              labelOf={(target) => requirements.find(({ slot }) => `materials.${slot}` === target)?.name}
              onGo={goTo}
            />
            {levels.map(({ level, title }) => (
              <Level
                key={level}
                title={title}
                requirements={requirements.filter((requirement) => requirement.level === level)}
                now={now}
                orderId={orderId}
                tried={tried}
              />
            ))}
            <FurtherPapers now={now} orderId={orderId} />
            {earlier}
          </>
        )
      }}
    </FilingPage>
  )
}

type LevelProps = { title: string; requirements: readonly MaterialRequirement[]; now: JourneyNow; orderId: string; tried: boolean }

function Level({ title, requirements, now, orderId, tried }: LevelProps) {
  if (!requirements.length) return null
  const done = requirements.filter(({ uploaded }) => uploaded).length
  return (
    <View className="material-level">
      <Heading level={2} className="material-level__title">{`${title}（${done} / ${requirements.length}）`}</Heading>
      {requirements.map((requirement) => (
        <MaterialCard key={requirement.slot} requirement={requirement} now={now} orderId={orderId} tried={tried} />
      ))}
    </View>
  )
}
