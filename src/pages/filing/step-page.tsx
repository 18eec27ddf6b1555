/** A step that is a form: all its problems on top, its sections, and a button named after what comes next. */
import type { SectionState, StepState } from '@domain/journey/journey-types'
import type { StepId } from '@domain/steps/step-id'
import { useRouter } from '@tarojs/taro'
import { type ReactNode, useState } from 'react'
import { ProblemSummary } from '@/components/journey/problem-summary'
import { Button } from '@/components/ui/button'
import { goBack, goInstead } from '@/hooks/use-go'
import { type JourneyNow, useJourney } from '@/hooks/use-journey'
import { routes } from '@/routes'
import { openProblems, useFieldScroll } from './field-scroll'
import { FilingPage, stepAfter } from './filing-page'
import { StepFields } from './step-fields'
import { useFieldExtras } from './use-field-extras'

type StepPageProps = {
  step: StepId
  title: string
  /** Shown above the fields. */
  above?: (now: JourneyNow) => ReactNode
  belowSection?: (section: SectionState, now: JourneyNow) => ReactNode
  below?: (now: JourneyNow) => ReactNode
}

export function StepPage({ step, title, above, belowSection, below }: StepPageProps) {
  const { orderId = '', anchor, back } = useRouter().params
  const state = useJourney(orderId, step)
  const [tried, setTried] = useState(false)
  const { goTo } = useFieldScroll(state.kind === 'ready' ? anchor : undefined)
  const extras = useFieldExtras(orderId, state)
  const fromPreview = back === 'preview'
  const onJump = (target: string) => goInstead(routes.filing(target.startsWith('verify-type') ? 'verify-type' : step, orderId, target))
  return (
    <FilingPage
      orderId={orderId}
      state={state}
      title={title}
      step={step}
      {...(fromPreview ? { onBack: goBack } : {})}
      footer={(now) => (
        <NextButton now={now} step={step} orderId={orderId} fromPreview={fromPreview} onBlocked={() => setTried(true)} goTo={goTo} />
      )}
    >
      {(now) => {
        const here = stateOf(now, step)
        if (!here) return null
        const visited = tried || here.state === 'done' || anchor !== undefined
        return (
          <>
            {above?.(now)}
            <ProblemSummary
              problems={openProblems(here).filter((problem) => visited || !problem.missing)}
              labelOf={(target) => labelOf(here, target)}
              onGo={goTo}
            />
            <StepFields
              step={here}
              now={now}
              visited={visited}
              extras={extras}
              onJump={onJump}
              {...(belowSection ? { below: (section) => belowSection(section, now) } : {})}
            />
            {below?.(now)}
          </>
        )
      }}
    </FilingPage>
  )
}

export const stateOf = (now: JourneyNow, step: StepId): StepState | undefined => now.journey.steps.find(({ id }) => id === step)

export const labelOf = (step: StepState, anchor: string): string | undefined =>
  step.sections.flatMap((section) => section.fields).find((field) => field.anchor === anchor)?.label

type NextButtonProps = {
  now: JourneyNow
  step: StepId
  orderId: string
  fromPreview: boolean
  onBlocked: () => void
  goTo: (anchor: string) => void
}

/** Tapped too early it says why and leads to the first open question. */
function NextButton({ now, step, orderId, fromPreview, onBlocked, goTo }: NextButtonProps) {
  const here = stateOf(now, step)
  const next = stepAfter(now.journey, step)
  const [first] = here ? openProblems(here) : []
  const count = here ? openProblems(here).length : 0
  const press = () => {
    if (first) {
      onBlocked()
      goTo(first.anchors[0])
    } else if (fromPreview) goBack()
    else if (next) goInstead(routes.filing(next.id, orderId))
  }
  const label = fromPreview ? '改好了，回到预览' : next ? `下一步：${next.title}` : '完成'
  return (
    <Button onPress={press} className={first ? 'button--waiting' : ''} {...(first ? { label: `${label}，还有 ${count} 处没有完成` } : {})}>
      {label}
    </Button>
  )
}
