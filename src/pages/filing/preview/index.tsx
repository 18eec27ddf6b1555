/** 信息预览: everything once more, each value with a way to change it and back, every problem at once, two agreements, and 提交. */

import { isOpen } from '@domain/journey/acknowledgement'
import type { Journey } from '@domain/journey/journey-types'
import type { Problem } from '@domain/journey/problem'
import * as regions from '@domain/regions/region-table'
import { stepOf } from '@domain/steps/registry'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { fieldId } from '@/components/form/field-props'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { go, goInstead } from '@/hooks/use-go'
import { type JourneyNow, useJourney } from '@/hooks/use-journey'
import { useSubmit } from '@/hooks/use-submit'
import { routes } from '@/routes'
import { useFieldScroll } from '../field-scroll'
import { FilingPage } from '../filing-page'
import { Agreements } from './agreements'
import { AllProblems } from './all-problems'
import { DiffCard } from './diff-card'
import { PreviewSections } from './preview-sections'
import '../filing.scss'

export default function PreviewPage() {
  const { orderId = '' } = useRouter().params
  const state = useJourney(orderId, 'preview')
  const [tried, setTried] = useState(false)
  const { goTo } = useFieldScroll(undefined)
  const { state: submission, submit } = useSubmit(orderId, () => goInstead(routes.submitted(orderId)))
  const found = submission.kind === 'problems' ? submission.problems : []
  const mend = (anchor: string) => (stepOf(anchor) === 'preview' ? goTo(anchor) : go(routes.mend(stepOf(anchor), orderId, anchor)))
  const press = (now: JourneyNow) => {
    setTried(true)
    const [first] = now.journey.problems.filter(isOpen)
    if (first) mend(first.anchors[0])
    else void submit()
  }
  return (
    <FilingPage
      orderId={orderId}
      state={state}
      title="信息预览"
      step="preview"
      footer={(now) => (
        <Button busy={submission.kind === 'busy'} onPress={() => press(now)}>
          {submission.kind === 'busy' ? '正在提交' : '提交初审'}
        </Button>
      )}
    >
      {(now) => (
        <>
          {submission.kind === 'failed' ? (
            <Notice tone="problem" title={submission.trouble.title} live>
              {submission.trouble.says ?? '填写的内容都在，请稍后再点一次「提交初审」。'}
            </Notice>
          ) : null}
          {submission.kind === 'problems' ? (
            <Notice tone="problem" title={submission.says} live>
              提交前的检查发现了下面的问题，都改好或确认后再提交一次。
            </Notice>
          ) : null}
          <AllProblems problems={merged(now.journey, found)} now={now} tried={tried} onMend={mend} />
          <View id={fieldId('preview.changes')}>
            <DiffCard now={now} regions={regions} />
          </View>
          <PreviewSections now={now} regions={regions} onMend={(step, anchor) => go(routes.mend(step, orderId, anchor))} />
          <Agreements now={now} tried={tried} />
        </>
      )}
    </FilingPage>
  )
}

/** What this phone found, and what only the server could find. */
function merged(journey: Journey, found: readonly Problem[]): readonly Problem[] {
  const key = (problem: Problem) => `${problem.ruleKey}@${problem.anchors[0]}`
  const known = new Set(journey.problems.map(key))
  return [...journey.problems, ...found.filter((problem) => !known.has(key(problem)))]
}
