/** 验证备案类型: the questions, the look-up, and below them what it found and what follows from it. */
import { isOpen } from '@domain/journey/acknowledgement'
import type { Problem } from '@domain/journey/problem'
import type { StepId } from '@domain/steps/step-id'
import { Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { TwoWays } from '../../filing/start/two-ways'
import { Trouble } from '../../ui/trouble'
import { useGo } from '../go'
import { useDraftNow } from '../store/draft-now'
import { DetectionResultCards } from './detection/result-cards'
import { useDetection } from './detection/use-detection'
import { SectionCards } from './section-cards'
import { StepBody } from './step-body'
import { words } from './words'

const says = words.verify

/** What the button itself will find out cannot keep it from being pressed. */
const foundByLooking = ({ ruleKey, anchors: [anchor] }: Problem) => ruleKey === 'detection-retry' || anchor === 'verify-type.detection'
/** What the look-up found in a field may be mended by looking again; what is empty or impossible has to be mended first. */
const keepsFromLooking = ({ ruleKey }: Problem) => ruleKey === 'required' || ruleKey.startsWith('field-')

export function VerifyTypeStep({ step }: { step: StepId }) {
  const { journey, context, orderId } = useDraftNow()
  const go = useGo()
  const look = useDetection()
  const found = useRef<HTMLDivElement>(null)
  const here = journey.steps.find(({ id }) => id === step)
  const open = (here?.problems ?? []).filter((problem) => isOpen(problem) && !foundByLooking(problem))
  const { detection } = context
  const after = journey.steps[1]?.id
  const good = detection?.outcome.kind === 'type' && !journey.knockout
  const at = detection?.at
  const shown = useRef(at)
  useEffect(() => {
    if (at && at !== shown.current) found.current?.focus()
    shown.current = at
  }, [at])
  const looks = { label: look.busy ? says.busy : detection ? says.again : says.button, busy: look.busy, onPress: look.run }
  return (
    <StepBody step={step} open={good ? open : open.filter(keepsFromLooking)} action={good ? undefined : looks}>
      {(visited) => (
        <>
          <SectionCards sections={here?.sections ?? []} visited={visited} />
          <Trouble error={look.trouble} title={says.trouble} />
          <div ref={found} tabIndex={-1} aria-live="polite">
            {detection ? <DetectionResultCards result={detection} /> : null}
          </div>
          {good && after && !open.length ? <TwoWays orderId={orderId} onHere={() => go(after)} /> : null}
          {detection ? (
            <Text size="sm" c="dimmed">
              {says.wrong}
            </Text>
          ) : null}
        </>
      )}
    </StepBody>
  )
}
