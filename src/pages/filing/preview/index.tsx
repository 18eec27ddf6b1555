/** 信息预览: everything once more, each value with a way to change it and back, every problem at once, two agreements, and 提交. */

import { isOpen } from '@domain/journey/acknowledgement'
import type { Problem } from '@domain/journey/problem'
import * as regions from '@domain/regions/region-table'
import { unansweredKey, unansweredReasons } from '@domain/review/conversation'
import { stepOf } from '@domain/steps/registry'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { fieldId } from '@/components/form/field-props'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { go, goInstead } from '@/hooks/use-go'
import { type JourneyNow, useJourney } from '@/hooks/use-journey'
import { useMessagePermission } from '@/hooks/use-message-permission'
import { useSubmit } from '@/hooks/use-submit'
import { routes } from '@/routes'
import { draftState, useDraftStore } from '@/store/draft-store'
import { useFieldScroll } from '../field-scroll'
import { FilingPage } from '../filing-page'
import { MessageHint } from '../message-hint'
import { RoundDiffCard } from '../rejection/round-diff-card'
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
  const permission = useMessagePermission()
  const again = useDraftStore((draft) => draft.correction !== undefined)
  const found = submission.kind === 'problems' ? submission.problems : []
  const mend = (anchor: string, ruleKey?: string) => {
    if (ruleKey === unansweredKey) go(routes.rejection(orderId))
    else if (stepOf(anchor) === 'preview') goTo(anchor)
    else go(routes.mend(stepOf(anchor), orderId, anchor))
  }
  const press = (now: JourneyNow) => {
    setTried(true)
    const [first] = [...unanswered(now), ...now.journey.problems.filter(isOpen)]
    if (first) mend(first.anchors[0], first.ruleKey)
    else permission.askThen(() => void submit())
  }
  return (
    <FilingPage
      orderId={orderId}
      state={state}
      title="信息预览"
      step="preview"
      footer={(now) => (
        <Button busy={submission.kind === 'busy'} onPress={() => press(now)}>
          {submission.kind === 'busy' ? '正在提交' : again ? '重新提交' : '提交初审'}
        </Button>
      )}
    >
      {(now) => (
        <>
          {submission.kind === 'failed' ? (
            <Notice tone="problem" title={submission.trouble.title} live>
              {submission.trouble.says ?? `填写的内容都在，请稍后再点一次「${again ? '重新提交' : '提交初审'}」。`}
            </Notice>
          ) : null}
          {submission.kind === 'problems' ? (
            <Notice tone="problem" title={submission.says} live>
              提交前的检查发现了下面的问题，都改好或确认后再提交一次。
            </Notice>
          ) : null}
          <AllProblems problems={merged([...unanswered(now), ...now.journey.problems], found)} now={now} tried={tried} onMend={mend} />
          <RoundDiffCard now={now} />
          <View id={fieldId('preview.changes')}>
            <DiffCard now={now} regions={regions} />
          </View>
          <PreviewSections now={now} regions={regions} onMend={(step, anchor) => go(routes.mend(step, orderId, anchor))} />
          <Agreements now={now} tried={tried} />
          <MessageHint shown={permission.canAsk} action={again ? '重新提交' : '提交初审'} />
        </>
      )}
    </FilingPage>
  )
}

/** What this phone found, and what only the server could find. */
function merged(here: readonly Problem[], found: readonly Problem[]): readonly Problem[] {
  const key = (problem: Problem) => `${problem.ruleKey}@${problem.anchors[0]}`
  const known = new Set(here.map(key))
  return [...here, ...found.filter((problem) => !known.has(key(problem)) && problem.ruleKey !== unansweredKey)]
}

/** Reasons of a refusal that are neither mended nor explained yet. */
function unanswered({ context }: JourneyNow): readonly Problem[] {
  const { correction, answers } = draftState()
  return correction ? unansweredReasons(correction, answers, { context }) : []
}
