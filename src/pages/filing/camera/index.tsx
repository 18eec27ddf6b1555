/** 拍照和核身: everything of a filing that needs a camera on one page, while it is typed at the computer. */
import type { FieldState, Journey } from '@domain/journey/journey-types'
import { useRouter } from '@tarojs/taro'
import { Button } from '@/components/ui/button'
import { Card, Row } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Tag } from '@/components/ui/status-tag'
import { showToast } from '@/components/ui/toast'
import { go, goBack } from '@/hooks/use-go'
import { type JourneyNow, useJourney } from '@/hooks/use-journey'
import { routes } from '@/routes'
import { useDraftStore } from '@/store/draft-store'
import { useFieldScroll } from '../field-scroll'
import { FilingPage } from '../filing-page'
import { FurtherPapers } from '../materials/further-papers'
import { MaterialCard } from '../materials/material-card'
import { PhotoField } from '../photo-field'
import '../filing.scss'

const words = {
  title: '拍照和核身',
  certificates: '证件照片',
  check: '视频核身',
  checkSays: '本人对着手机念一小段数字，大约 3 分钟',
  notYet: '先在电脑上把前面的信息填完，这里就能录',
  checkDone: '已录好提交，点开可以看结果',
  done: '已完成',
  nothing: '现在没有要拍的',
  nothingSays: '在电脑上填好主体和网站信息后，要拍的材料会自动出现在这里。',
} as const

export default function CameraPage() {
  const { orderId = '', anchor } = useRouter().params
  const state = useJourney(orderId, undefined, routes.camera(orderId))
  useFieldScroll(state.kind === 'ready' ? anchor : undefined)
  return (
    <FilingPage orderId={orderId} state={state} title={words.title} standing="materials" onBack={goBack}>
      {(now) => <CameraWork now={now} orderId={orderId} />}
    </FilingPage>
  )
}

function CameraWork({ now, orderId }: { now: JourneyNow; orderId: string }) {
  const photos = photosOf(now.journey)
  const { requirements } = now.journey
  const check = now.journey.steps.find(({ id }) => id === 'identity-check')
  if (!photos.length && !requirements.length && !check)
    return (
      <EmptyState
        title={words.nothing}
        says={words.nothingSays}
        picture="camera"
        action={
          <Button kind="secondary" size="small" onPress={goBack}>
            返回
          </Button>
        }
      />
    )
  return (
    <>
      {photos.length ? (
        <Card title={words.certificates}>
          {photos.map((field) => (
            <PhotoField key={field.anchor} orderId={orderId} field={field} />
          ))}
        </Card>
      ) : null}
      {check ? <Check done={check.state === 'done'} open={now.journey.canVisit('identity-check')} orderId={orderId} /> : null}
      {requirements.map((requirement) => (
        <MaterialCard key={requirement.slot} requirement={requirement} now={now} orderId={orderId} tried={false} />
      ))}
      <FurtherPapers now={now} orderId={orderId} />
    </>
  )
}

/** A picture asked for among the questions; not twice where two steps show the same one. */
function photosOf(journey: Journey): readonly FieldState[] {
  const all = journey.steps.flatMap((step) => step.sections.flatMap((section) => section.fields))
  const seen = new Map(all.filter(({ kind }) => kind === 'certificate-photo').map((field) => [field.anchor, field]))
  const asked = new Set(journey.requirements.map(({ slot }) => `materials.${slot}`))
  return [...seen.values()].filter((field) => !asked.has(field.anchor))
}

function Check({ done, open, orderId }: { done: boolean; open: boolean; orderId: string }) {
  const sent = useDraftStore((state) => Object.keys(state.answers['identity-check'].checks ?? {}).length > 0)
  return (
    <Card>
      <Row
        icon="camera"
        title={words.check}
        says={done && sent ? words.checkDone : open ? words.checkSays : words.notYet}
        aside={done && sent ? <Tag tone="done">{words.done}</Tag> : undefined}
        onPress={() => (open ? go(routes.filing('identity-check', orderId)) : showToast(words.notYet))}
      />
    </Card>
  )
}
