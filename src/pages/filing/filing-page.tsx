/** The frame of every page of a filing: progress in the header, save state, the menu with the overview and 放弃备案, the footer button. */
import type { Journey } from '@domain/journey/journey-types'
import type { StepId } from '@domain/steps/step-id'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { StepHeader } from '@/components/journey/step-header'
import { ErrorState } from '@/components/ui/error-state'
import { Icon } from '@/components/ui/icon'
import { Page } from '@/components/ui/page'
import { Skeleton } from '@/components/ui/skeleton'
import { goBack, goInstead } from '@/hooks/use-go'
import type { JourneyNow, JourneyState } from '@/hooks/use-journey'
import { useMirror } from '@/hooks/use-mirror'
import { usePresence } from '@/hooks/use-presence'
import { useTakingIn } from '@/hooks/use-taking-in'
import { Pressable } from '@/platform/pressable'
import { routes } from '@/routes'
import { ConflictNotice } from './conflict-notice'
import { MirrorContext, useCameraOnly } from './elsewhere'
import { FilingMenu } from './filing-menu'
import { HandoffBar } from './handoff-bar'
import { useLastWords } from './last-words'
import { RulesNotice } from './rules-notice'
import { SaveState } from './save-state'

type FilingPageProps = {
  orderId: string
  state: JourneyState
  title: string
  /** Absent on pages beside the steps, such as 核对识别结果. */
  step?: StepId
  /** Beside the steps: where the other device sees this phone. */
  standing?: StepId
  onBack?: () => void
  /** Below the title, on pages that are no step. */
  headerBelow?: (now: JourneyNow) => ReactNode
  footer?: (now: JourneyNow) => ReactNode
  children: (now: JourneyNow) => ReactNode
}

export function FilingPage({ orderId, state, title, step, standing, onBack, headerBelow, footer, children }: FilingPageProps) {
  const [menu, setMenu] = useState(false)
  const mirror = useMirror(orderId)
  usePresence(orderId, step ?? standing)
  useCameraOnly(orderId, mirror, step)
  useLastWords(state)
  useTakingIn(orderId, mirror)
  const journey = state.kind === 'ready' ? state.journey : undefined
  const back = onBack ?? (() => (journey && step ? backFrom(journey, step, orderId) : goBack()))
  return (
    <Page
      title={title}
      onBack={back}
      headerAside={
        <Pressable className="filing-menu-button" label="更多：全部步骤、放弃备案" popup="dialog" onPress={() => setMenu(true)}>
          <Icon name="list" size={22} />
        </Pressable>
      }
      headerBelow={journey && step ? <Progress journey={journey} step={step} /> : state.kind === 'ready' ? headerBelow?.(state) : null}
      footer={state.kind === 'ready' && footer ? footer(state) : undefined}
    >
      {state.kind === 'loading' ? <Skeleton cards={3} /> : null}
      {state.kind === 'failed' ? <ErrorState trouble={state.trouble} onRetry={state.retry} /> : null}
      {state.kind === 'ready' ? (
        <MirrorContext.Provider value={mirror}>
          <HandoffBar orderId={orderId} mirror={mirror} />
          <ConflictNotice now={state} />
          <RulesNotice />
          {children(state)}
          <SaveState />
        </MirrorContext.Provider>
      ) : null}
      <FilingMenu open={menu} orderId={orderId} journey={journey} onClose={() => setMenu(false)} />
    </Page>
  )
}

function Progress({ journey, step }: { journey: Journey; step: StepId }) {
  const at = journey.steps.findIndex(({ id }) => id === step)
  const here = journey.steps[at]
  if (!here) return <View className="step-header" />
  return <StepHeader step={at + 1} of={journey.filingType && !journey.knockout ? journey.steps.length : undefined} minutes={here.minutes} />
}

/** The step before, or out of the filing; opened from the preview, back to it. */
export function backFrom(journey: Journey, step: StepId, orderId: string): void {
  const at = journey.steps.findIndex(({ id }) => id === step)
  const before = at > 0 ? journey.steps[at - 1] : undefined
  if (before) goInstead(routes.filing(before.id, orderId))
  else goBack()
}

/** The step after this one, or undefined at the end. */
export const stepAfter = (journey: Journey, step: StepId) => journey.steps[journey.steps.findIndex(({ id }) => id === step) + 1]
