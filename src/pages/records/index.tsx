/** 我的备案: the account's filed subjects and sites, their health, and every filing that can be begun on them. */
import { filingTypes } from '@domain/filing-types/registry'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Page } from '@/components/ui/page'
import { Skeleton } from '@/components/ui/skeleton'
import { showToast } from '@/components/ui/toast'
import { useBegin } from '@/hooks/use-begin'
import { goBack, goHome } from '@/hooks/use-go'
import { useRecords } from '@/hooks/use-records'
import { useSignedIn } from '@/hooks/use-signed-in'
import { routes } from '@/routes'
import type { RecordAction, Records, SiteCard as Site, SubjectCard as Subject } from '@/services/records'
import { troubleOf } from '@/services/trouble'
import { dayAndClock } from '@/words/dates'
import { ActionsSheet } from './actions-sheet'
import { batchActions } from './batch'
import { PapersSheet } from './papers-sheet'
import { SubjectSection } from './subject-section'
import { words } from './words'
import './records.scss'

type Asked = { subject: Subject; site?: Site }
export type Picking = { subject: string; sites: readonly string[] }

export default function RecordsPage() {
  useSignedIn(routes.records())
  const records = useRecords()
  const { begin, busy } = useBegin(showToast)
  const [asked, setAsked] = useState<Asked>()
  const [picking, setPicking] = useState<Picking>()
  const [papersOf, setPapersOf] = useState<Subject>()
  const subjects = records.data?.subjects ?? []
  const picked = picking && subjects.find(({ filingNumber }) => filingNumber === picking.subject)
  const start = ({ filingType, becomes }: Pick<RecordAction, 'filingType' | 'becomes'>) => {
    if (!asked) return
    setAsked(undefined)
    const type = becomes?.filingType ?? filingType
    begin({
      filingType: type,
      subjectFilingNumber: asked.subject.filingNumber,
      siteFilingNumbers: asked.site && filingTypes[type].picks !== 'none' ? [asked.site.filingNumber] : undefined,
    })
  }
  return (
    <Page
      title={words.title}
      onBack={goBack}
      footer={
        picking && picked ? (
          <View className="side-by-side">
            {batchActions(picked.sites, picking.sites).map(({ filingType, label, because }) => (
              <Button
                key={filingType}
                kind="secondary"
                busy={busy}
                disabledBecause={because}
                onPress={() => begin({ filingType, subjectFilingNumber: picking.subject, siteFilingNumbers: picking.sites })}
              >
                {label}
              </Button>
            ))}
          </View>
        ) : undefined
      }
    >
      <Content
        records={records.data}
        error={records.error}
        onRetry={() => records.refetch()}
        picking={picking}
        onPicking={setPicking}
        onMore={setAsked}
        onPapers={setPapersOf}
      />
      <ActionsSheet
        open={asked !== undefined}
        name={asked?.site?.name ?? asked?.subject.maskedName ?? ''}
        actions={asked?.site?.actions ?? asked?.subject.actions ?? []}
        busy={busy}
        onClose={() => setAsked(undefined)}
        onBegin={start}
      />
      {papersOf ? <PapersSheet subject={papersOf} onClose={() => setPapersOf(undefined)} /> : null}
    </Page>
  )
}

type ContentProps = {
  records: Records | undefined
  error: unknown
  onRetry: () => void
  picking: Picking | undefined
  onPicking: (picking: Picking | undefined) => void
  onMore: (asked: Asked) => void
  onPapers: (subject: Subject) => void
}

function Content({ records, error, onRetry, picking, onPicking, onMore, onPapers }: ContentProps) {
  if (!records && error) return <ErrorState trouble={troubleOf(error)} onRetry={onRetry} />
  if (!records) return <Skeleton cards={3} />
  if (!records.subjects.length)
    return <EmptyState title={words.empty} says={words.emptySays} action={<Button onPress={goHome}>{words.toStart}</Button>} />
  return (
    <>
      {records.subjects.map((subject) => (
        <SubjectSection
          key={subject.filingNumber}
          subject={subject}
          picking={picking?.subject === subject.filingNumber ? picking.sites : undefined}
          onPicking={(sites) => onPicking(sites && { subject: subject.filingNumber, sites })}
          onMore={(site) => onMore(site ? { subject, site } : { subject })}
          onPapers={() => onPapers(subject)}
        />
      ))}
      <View className="tiny centre">{words.asOf(dayAndClock(records.asOf))}</View>
    </>
  )
}
