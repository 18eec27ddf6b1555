/** 备案记录: what the authority holds on the subject, compared with today, confirmed, or picked from, as the filing type asks. */
import { filingTypes } from '@domain/filing-types/registry'
import { useRouter } from '@tarojs/taro'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { goInstead } from '@/hooks/use-go'
import { type JourneyNow, useJourney } from '@/hooks/use-journey'
import { routes } from '@/routes'
import { DatedProblems } from '../dated-problems'
import { FilingPage, stepAfter } from '../filing-page'
import { NumberChoice } from '../number-choice'
import { Compared } from './compared'
import { EditedSites } from './edited-sites'
import { EndedSites } from './ended-sites'
import { datedOf, whyNotConfirmed } from './mismatches'
import { markRecord } from './use-record-answers'
import { words } from './words'
import '../filing.scss'

export default function RecordPage() {
  const { orderId = '' } = useRouter().params
  const state = useJourney(orderId, 'record')
  return (
    <FilingPage
      orderId={orderId}
      state={state}
      title={words.title}
      step="record"
      footer={(now) => (now.context.record && now.journey.filingType ? <Confirm now={now} orderId={orderId} /> : null)}
    >
      {(now) => (
        <>
          {numbersOf(now) ? <NumberChoice numbers={numbersOf(now) ?? []} orderId={orderId} /> : null}
          <Content now={now} orderId={orderId} />
          <DatedProblems now={now} problems={datedOf(now)} />
        </>
      )}
    </FilingPage>
  )
}

/** Several numbers fit, so the person says which. */
const numbersOf = ({ context }: JourneyNow) => context.detection?.numbers

function Content({ now, orderId }: { now: JourneyNow; orderId: string }) {
  const { record } = now.context
  const type = now.journey.filingType && filingTypes[now.journey.filingType]
  if (numbersOf(now) && !record) return null
  if (!record || !type) return <EmptyState title={words.noRecord} says={words.noRecordSays} />
  if (type.record === 'edited') return <EditedSites now={now} record={record} />
  if (type.record === 'ended') return <EndedSites now={now} record={record} type={type.id} />
  return <Compared now={now} record={record} type={type} orderId={orderId} />
}

function Confirm({ now, orderId }: { now: JourneyNow; orderId: string }) {
  const type = now.journey.filingType && filingTypes[now.journey.filingType]
  const next = stepAfter(now.journey, 'record')
  const press = () => {
    markRecord(now, 'confirmedAt', true)
    if (next) goInstead(routes.filing(next.id, orderId))
  }
  return (
    <Button disabledBecause={whyNotConfirmed(now, words)} onPress={press}>
      {words.confirm[type?.record ?? 'none']}
    </Button>
  )
}
