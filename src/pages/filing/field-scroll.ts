/** Going to a question: from the list of problems, from the preview, from a rejection. */
import { isOpen } from '@domain/journey/acknowledgement'
import type { StepState } from '@domain/journey/journey-types'
import type { Problem } from '@domain/journey/problem'
import { useCallback, useEffect } from 'react'
import { fieldId } from '@/components/form/field-props'
import { scrollToElement } from '@/platform/scroll-to'

/** What stops this step: hard problems and dated ones nobody ticked. */
export const openProblems = (step: StepState): readonly Problem[] => step.problems.filter(isOpen)

/** Scrolls to the field of `anchor` once it is on the page. */
export function useFieldScroll(anchor: string | undefined) {
  const goTo = useCallback((target: string) => scrollToElement(fieldId(target)), [])
  useEffect(() => {
    if (!anchor) return
    const timer = setTimeout(() => goTo(anchor), 300)
    return () => clearTimeout(timer)
  }, [anchor, goTo])
  return { goTo }
}
