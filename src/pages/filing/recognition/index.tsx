/** 核对识别结果: the picture, what was read in the order of the document, what to look at again; kept only when the person confirms. */
import type { Reading } from '@domain/recognition/reading'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { goBack } from '@/hooks/use-go'
import { type JourneyNow, useJourney } from '@/hooks/use-journey'
import { LiveRegion } from '@/platform/live-region'
import { FilingPage } from '../filing-page'
import { CheckBody } from './check-body'
import { doubtOfPicture, WrongPicture } from './picture-notices'
import type { Row } from './sheets'
import { useCheck } from './use-check'
import { useReadingRun } from './use-reading-run'
import '../filing.scss'
import './recognition.scss'

export default function RecognitionPage() {
  const { orderId = '', slot = '' } = useRouter().params
  const state = useJourney(orderId)
  const page = usePage(orderId, slot, state.kind === 'ready' ? state : undefined)
  return (
    <FilingPage orderId={orderId} state={state} title="核对识别结果" onBack={goBack} footer={() => page.footer}>
      {() => page.body}
    </FilingPage>
  )
}

function usePage(orderId: string, slot: string, now: JourneyNow | undefined) {
  const [kept, setKept] = useState<Reading>()
  const [pointed, setPointed] = useState<readonly Row[]>([])
  const begin = () => {
    setPointed([])
    check.begin()
  }
  const run = useReadingRun(now, slot, () => begin())
  const reading = run.state.kind === 'read' ? run.state.reading : undefined
  const check = useCheck(orderId, slot, run.picture, reading, now)
  if (!now || !run.picture || !run.readable) return { body: now ? <NothingToRead /> : null, footer: undefined }
  const wrong = reading && kept !== reading ? doubtOfPicture(reading) : undefined
  const confirm = () => {
    if (check.unseen.length === 0) return check.keep()
    setPointed(check.unseen)
    check.show(check.unseen)
  }
  const body = (
    <>
      {wrong && reading ? <WrongPicture {...wrong} onRetake={goBack} onKeep={() => setKept(reading)} /> : null}
      <CheckBody run={run} check={check} reading={reading} asking={wrong !== undefined} now={now} />
      {run.gate}
    </>
  )
  return { body, footer: reading && !wrong ? <Answers pointed={pointed} onAgain={goBack} onConfirm={confirm} /> : undefined }
}

type AnswersProps = { pointed: readonly Row[]; onAgain: () => void; onConfirm: () => void }

/** One tap accepts everything; doubtful lines that nobody has looked at are shown once before. */
const Answers = ({ pointed, onAgain, onConfirm }: AnswersProps) => (
  <>
    {pointed.length ? (
      <LiveRegion className="read-answers__pointed">
        {`${pointed.map(({ label }) => label).join('、')}请先看一眼；没有错就再点一次`}
      </LiveRegion>
    ) : null}
    <View className="read-answers">
      <Button kind="secondary" onPress={onAgain}>
        重拍
      </Button>
      <Button onPress={onConfirm}>全部确认，填进表单</Button>
    </View>
  </>
)

const NothingToRead = () => (
  <View className="card">
    <View className="muted">这个位置还没有可以识别的照片。请回到上一页拍照，或直接手动填写。</View>
    <Button kind="secondary" onPress={goBack}>
      回去填写
    </Button>
  </View>
)
