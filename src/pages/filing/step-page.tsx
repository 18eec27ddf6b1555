/** A step that is a form: all its problems on top, its sections, and a button named after what comes next. */
import type { SectionState, StepState } from '@domain/journey/journey-types'
import type { StepId } from '@domain/steps/step-id'
import { useRouter } from '@tarojs/taro'
import { type ReactNode, useState } from 'react'
import { ProblemSummary } from '@/components/journey/problem-summary'
import { Button } from '@/components/ui/button'
import { goInstead } from '@/hooks/use-go'
import { type JourneyNow, useJourney } from '@/hooks/use-journey'
import { routes } from '@/routes'
import { openProblems, useFieldScroll } from './field-scroll'
import { FilingPage, stepAfter } from './filing-page'
import { useReviewedStep } from './rejection/reviewer-note'
import { StepFields } from './step-fields'
import { useFieldExtras } from './use-field-extras'
import { type WayBack, wayBackOf } from './way-back'

type StepPageProps = {
  step: StepId
  title: string
  /** Shown above the fields. */
  above?: (now: JourneyNow) => ReactNode
  belowSection?: (section: SectionState, now: JourneyNow) => ReactNode
  below?: (now: JourneyNow) => ReactNode
}

export function StepPage({ step, title, above, belowSection, below }: StepPageProps) {
  const { orderId = '', anchor, back, resumed } = useRouter().params
  const state = useJourney(orderId, step)
  const [tried, setTried] = useState(false)
  const { goTo } = useFieldScroll(state.kind === 'ready' ? anchor : undefined)
  const extras = useFieldExtras(orderId, state)
  const reviewed = useReviewedStep(state.kind === 'ready' ? stateOf(state, step) : undefined, back === 'rejection' ? anchor : undefined)
  const home = wayBackOf(back, orderId)
  const onJump = (target: string) => goInstead(routes.filing(target.startsWith('verify-type') ? 'verify-type' : step, orderId, target))
  return (
    <FilingPage
      orderId={orderId}
      state={state}
      title={title}
      step={step}
      {...(home ? { onBack: home.go } : {})}
      footer={(now) => <NextButton now={now} step={step} orderId={orderId} home={home} onBlocked={() => setTried(true)} goTo={goTo} />}
    >
      {(now) => {
        const here = stateOf(now, step)
        if (!here) return null
        const visited = tried || here.state === 'done' || (anchor !== undefined && !resumed)
        return (
          <>
            {above?.(now)}
            <ProblemSummary
              problems={openProblems(here).filter((problem) => visited || !problem.missing)}
              labelOf={(target) => labelOf(here, target)}
              onGo={goTo}
            />
            <StepFields
              step={reviewed ?? here}
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
  home: WayBack | undefined
  onBlocked: () => void
  goTo: (anchor: string) => void
}

/** Tapped too early it says why and leads to the first open question. */
function NextButton({ now, step, orderId, home, onBlocked, goTo }: NextButtonProps) {
  const here = stateOf(now, step)
  const next = stepAfter(now.journey, step)
  const [first] = here ? openProblems(here) : []
  const count = here ? openProblems(here).length : 0
  const press = () => {
    if (first) {
      onBlocked()
      goTo(first.anchors[0])
    } else if (home) home.go()
    else if (next) goInstead(routes.filing(next.id, orderId))
  }
  const label = home ? home.mended : next ? `下一步：${next.title}` : '完成'
  return (
    <Button onPress={press} className={first ? 'button--waiting' : ''} {...(first ? { label: `${label}，还有 ${count} 处没有完成` } : {})}>
      {label}
    </Button>
  )
}
