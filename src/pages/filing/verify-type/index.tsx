/** 验证备案类型: who files, with what, which domain on which cloud; then everything is looked up at once. */
import { isOpen } from '@domain/journey/acknowledgement'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { ProblemSummary } from '@/components/journey/problem-summary'
import { Button } from '@/components/ui/button'
import { ErrorState } from '@/components/ui/error-state'
import { useDetection } from '@/hooks/use-detection'
import { goInstead } from '@/hooks/use-go'
import { type JourneyNow, useJourney } from '@/hooks/use-journey'
import { routes } from '@/routes'
import { useFieldScroll } from '../field-scroll'
import { FilingPage } from '../filing-page'
import { StepFields } from '../step-fields'
import { labelOf, stateOf } from '../step-page'
import { useFieldExtras } from '../use-field-extras'
import '../filing.scss'

/** What the button itself will find out cannot keep it from being tapped. */
const foundByVerifying = (ruleKey: string, anchor: string) => ruleKey === 'detection-retry' || anchor === 'verify-type.detection'

export default function VerifyTypePage() {
  const { orderId = '', anchor, back, resumed } = useRouter().params
  const state = useJourney(orderId, 'verify-type')
  const [tried, setTried] = useState(false)
  const { goTo } = useFieldScroll(state.kind === 'ready' ? anchor : undefined)
  const extras = useFieldExtras(orderId, state)
  const detection = useDetection(orderId)
  const openOf = (now: JourneyNow) =>
    (stateOf(now, 'verify-type')?.problems ?? []).filter(
      (problem) => isOpen(problem) && !foundByVerifying(problem.ruleKey, problem.anchors[0]),
    )
  /** What the look-up found in a field may be mended by looking again; what is empty or impossible has to be mended first. */
  const blocking = (now: JourneyNow) => openOf(now).filter(({ ruleKey }) => ruleKey === 'required' || ruleKey.startsWith('field-'))
  const verify = async (now: JourneyNow) => {
    const [first] = blocking(now)
    if (first) {
      setTried(true)
      goTo(first.anchors[0])
    } else if (now.context.detection?.outcome.kind === 'type' && !openOf(now).length) goInstead(routes.detection(orderId, back))
    else if (await detection.run()) goInstead(routes.detection(orderId, back))
  }
  return (
    <FilingPage
      orderId={orderId}
      state={state}
      title="验证备案类型"
      step="verify-type"
      footer={(now) => (
        <Button busy={detection.busy} onPress={() => void verify(now)}>
          {detection.busy ? '正在查询，一般几秒钟' : '验证'}
        </Button>
      )}
    >
      {(now) => {
        const here = stateOf(now, 'verify-type')
        if (!here) return null
        const visited = tried || (anchor !== undefined && !resumed)
        return (
          <>
            {detection.trouble ? <ErrorState trouble={detection.trouble} onRetry={() => void verify(now)} /> : null}
            <ProblemSummary
              problems={openOf(now).filter((problem) => visited || !problem.missing)}
              labelOf={(target) => labelOf(here, target)}
              onGo={goTo}
            />
            <StepFields step={here} now={now} visited={visited} extras={extras} onJump={goTo} />
          </>
        )
      }}
    </FilingPage>
  )
}
