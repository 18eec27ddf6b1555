/** 核对识别结果: the picture, what was read in the order of the document, what to look at again; kept only when the person confirms. */
import type { ReadFieldName } from '@domain/certificates/certificate'
import { readableSide } from '@domain/recognition/reading'
import { pictureOf } from '@domain/recognition/reading-targets'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { showToast } from '@/components/ui/toast'
import { goBack } from '@/hooks/use-go'
import { type JourneyNow, useJourney } from '@/hooks/use-journey'
import { type Confirmed, keepConfirmed, useRecognition } from '@/hooks/use-recognition'
import { usePictureView } from '@/hooks/use-upload'
import { useDraftStore } from '@/store/draft-store'
import { useConsentGate } from '../consent-gate'
import { FilingPage } from '../filing-page'
import { ReadFields } from './read-fields'
import { ReadPicture } from './read-picture'
import { ReadingProgress } from './reading-progress'
import '../filing.scss'

export default function RecognitionPage() {
  const { orderId = '', slot = '' } = useRouter().params
  const state = useJourney(orderId)
  const check = useCheck(state.kind === 'ready' ? state : undefined, slot)
  return (
    <FilingPage orderId={orderId} state={state} title="核对识别结果" onBack={goBack} footer={() => check.footer}>
      {() => check.body}
    </FilingPage>
  )
}

function useCheck(now: JourneyNow | undefined, slot: string) {
  const answers = useDraftStore((state) => state.answers)
  const picture = pictureOf(answers, slot)
  const objectId = now ? answers.materials[slot]?.objectId : undefined
  const view = usePictureView(objectId)
  const { run, state, place, cancel } = useRecognition()
  const { ask, gate } = useConsentGate()
  const [edited, setEdited] = useState<Confirmed>({})
  const { file } = view
  const here = place?.where === 'device' && file !== undefined
  const read = (where: 'device' | 'server') => {
    if (!picture || !objectId || !now) return
    setEdited({})
    const request = { file, objectId, certificate: picture.certificate, side: picture.side, today: now.context.now.slice(0, 10) }
    if (where === 'device') return void run(request, 'device')
    const notKept = () => showToast('同意没有保存成功，请再试一次')
    // The consent has to be with the server before the server may read.
    ask(['server-reading'], (consented) => void consented.then(() => run(request, 'server'), notKept), goBack)
  }
  const readable = objectId !== undefined && picture !== undefined && readableSide(picture.certificate, picture.side) !== undefined
  // A browser reads by itself, as soon as it has the bytes.
  const ready = readable && place !== undefined && (place.where === 'server' || file !== undefined || view.failed)
  // biome-ignore lint/correctness/useExhaustiveDependencies: reads once for each picture
  useEffect(() => {
    if (ready) read(here ? 'device' : 'server')
  }, [ready, objectId, here])
  const reading = state.kind === 'read' ? state.reading : undefined
  const shown = (field: ReadFieldName) => edited[field] ?? reading?.fields.find((one) => one.field === field)?.value ?? ''
  const confirm = () => {
    if (!reading || !picture || !now) return
    const confirmed = Object.fromEntries(reading.fields.map(({ field }) => [field, shown(field)]))
    keepConfirmed(picture.targets, { ...confirmed, ...edited }, reading, now.context)
    showToast('已填进表单，每一项都还可以改')
    goBack()
  }
  const change = (field: ReadFieldName, value: string) => setEdited((before) => ({ ...before, [field]: value }))
  if (!now || !readable || !picture) return { body: now ? <NothingToRead /> : null, footer: undefined }
  const body = (
    <>
      <ReadPicture view={view} reading={reading} />
      {reading ? (
        <ReadFields reading={reading} targets={picture.targets} shownValue={shown} onChange={change} />
      ) : (
        <ReadingProgress state={state} onDevice={here} onCancel={cancel} onAgain={read} onType={goBack} />
      )}
      {gate}
    </>
  )
  return { body, footer: reading ? <Answers onAgain={goBack} onConfirm={confirm} /> : undefined }
}

const Answers = ({ onAgain, onConfirm }: { onAgain: () => void; onConfirm: () => void }) => (
  <View className="read-answers">
    <Button kind="secondary" onPress={onAgain}>
      重拍
    </Button>
    <Button onPress={onConfirm}>全部确认，填进表单</Button>
  </View>
)

const NothingToRead = () => (
  <View className="card">
    <View className="muted">这个位置还没有可以识别的照片。请回到上一页拍照，或直接手动填写。</View>
    <Button kind="secondary" onPress={goBack}>
      回去填写
    </Button>
  </View>
)
