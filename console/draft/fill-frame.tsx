/** The frame of every step: the steps on the left, what the phone is doing and what is wrong above, the step itself. */
import { filingTypes } from '@domain/filing-types/registry'
import type { StepId } from '@domain/steps/step-id'
import { useCallback, useEffect, useRef } from 'react'
import { goInstead, goTo, paths } from '../filing/pages'
import { ContestedNotice } from './contested-notice'
import { comeTo, type Go, GoProvider } from './go'
import { MirrorProvider } from './mirror/mirror-now'
import { MirrorStrip } from './mirror/mirror-strip'
import { Rail } from './rail'
import { RulesNotice } from './rules-notice'
import { PhoneOnly } from './steps/phone-only'
import { stepPages } from './steps/step-pages'
import { useDraftNow } from './store/draft-now'
import { UploadsProvider } from './uploads/uploads-now'

export function FillFrame({ step: asked }: { step: string | undefined }) {
  const { journey, orderId } = useDraftNow()
  const here = journey.steps.find(({ id }) => id === asked)?.id
  const step = here && journey.canVisit(here) ? here : undefined
  useEffect(() => {
    if (!step) goInstead(paths.fill(orderId, journey.next))
  }, [step, orderId, journey.next])
  const go = useGoing(orderId, step)
  if (!step) return null
  const phoneOnly = journey.filingType !== undefined && filingTypes[journey.filingType].startsOn === 'phone'
  const Page = phoneOnly ? PhoneOnly : stepPages[step]
  return (
    <GoProvider value={go}>
      <UploadsProvider>
        <MirrorProvider step={step}>
          <div className="fill">
            <Rail step={step} />
            <div className="fill__main">
              <MirrorStrip />
              <ContestedNotice />
              <RulesNotice />
              <Page key={step} step={step} />
            </div>
          </div>
        </MirrorProvider>
      </UploadsProvider>
    </GoProvider>
  )
}

/** A field of another step is come to once that step stands on the page. */
function useGoing(orderId: string, step: StepId | undefined): Go {
  const wanted = useRef<string>()
  useEffect(() => {
    const anchor = wanted.current
    if (!step || !anchor) return
    wanted.current = undefined
    // After the frame has brought the new page to its top.
    const timer = setTimeout(() => comeTo(anchor), 50)
    return () => clearTimeout(timer)
  }, [step])
  return useCallback(
    (to, anchor) => {
      if (to === step) {
        if (anchor) comeTo(anchor)
        return
      }
      wanted.current = anchor
      goTo(paths.fill(orderId, to))
    },
    [orderId, step],
  )
}
