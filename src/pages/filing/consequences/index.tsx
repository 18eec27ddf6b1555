/** 须知: what will happen, before anything is asked for; then a tick, never set beforehand. */
import { isEndingType } from '@domain/filing-types/ending-types'
import { endedSites } from '@domain/lifecycle/revocation-people'
import { type Consequence, consequencesOf } from '@domain/records/consequences'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { TickRow } from '@/components/journey/tick-row'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { MarkLine } from '@/components/ui/mark-line'
import { goInstead } from '@/hooks/use-go'
import { type JourneyNow, useJourney } from '@/hooks/use-journey'
import { routes } from '@/routes'
import { useDraftStore } from '@/store/draft-store'
import { FilingPage, stepAfter } from '../filing-page'
import { SiteWords } from '../record/site-picks'
import { changeRecord, markRecord, useSettledAnswers } from '../record/use-record-answers'
import { LastSite } from './last-site'
import { words } from './words'
import '../filing.scss'

export default function ConsequencesPage() {
  const { orderId = '' } = useRouter().params
  const state = useJourney(orderId, 'consequences')
  const read = useDraftStore((draft) => draft.answers.record?.consequencesReadAt !== undefined)
  return (
    <FilingPage
      orderId={orderId}
      state={state}
      title={words.title(state.kind === 'ready' ? state.journey.filingType : undefined)}
      step="consequences"
      footer={({ journey }) => {
        const next = stepAfter(journey, 'consequences')
        return (
          <Button disabledBecause={read ? undefined : words.tickFirst} onPress={() => next && goInstead(routes.filing(next.id, orderId))}>
            {words.next}
          </Button>
        )
      }}
    >
      {(now) => <Content now={now} orderId={orderId} read={read} />}
    </FilingPage>
  )
}

function Content({ now, orderId, read }: { now: JourneyNow; orderId: string; read: boolean }) {
  const answers = useSettledAnswers(now)
  const { context, journey } = now
  const { record, policy, province } = context
  const type = journey.filingType
  if (!record || !isEndingType(type)) return null
  const sites = endedSites(type, answers, record)
  const consequences = consequencesOf(type, answers, record, { policy, provinceName: province?.name })
  const picked = answers.record?.siteFilingNumbers ?? []
  const leaveOut = (number: string) => changeRecord(now, { siteFilingNumbers: picked.filter((other) => other !== number) })
  return (
    <>
      <Card title={words.lead}>
        {consequences.map((one) => (
          <Line key={`${one.id}${one.siteFilingNumber ?? ''}`} consequence={one} onLeaveOut={picked.length > 1 ? leaveOut : undefined} />
        ))}
      </Card>
      {consequences.some(({ instead }) => instead === 'deregister-subject') ? (
        <LastSite orderId={orderId} subjectFilingNumber={record.filingNumber} />
      ) : null}
      <Card title={words.ended(sites.length)}>
        {sites.map((site) => (
          <View key={site.filingNumber} className="site-pick">
            <SiteWords site={site} />
          </View>
        ))}
      </Card>
      <Card>
        <TickRow label={words.tick} ticked={read} onToggle={() => markRecord(now, 'consequencesReadAt', !read)} />
      </Card>
    </>
  )
}

const marks = { strong: 'bad', warn: 'warn', plain: 'good' } as const

/** A site that would lose its number can be left out on the spot. */
function Line({ consequence, onLeaveOut }: { consequence: Consequence; onLeaveOut: ((number: string) => void) | undefined }) {
  const { tone, says, siteFilingNumber, id } = consequence
  return (
    <View className="consequence">
      <MarkLine mark={marks[tone]} markSays={words.marks[tone]}>
        {says}
        {id === 'last-provider' && siteFilingNumber && onLeaveOut ? (
          <Button kind="plain" size="small" label={`${words.leaveOut}：${siteFilingNumber}`} onPress={() => onLeaveOut(siteFilingNumber)}>
            {words.leaveOut}
          </Button>
        ) : null}
      </MarkLine>
    </View>
  )
}
