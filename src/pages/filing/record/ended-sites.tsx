/** What ends: the sites picked for 注销网站 or 取消接入 with what each means, or all of them with the subject. */
import type { SiteRecord, SubjectRecord } from '@domain/filing/record'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import { View } from '@tarojs/components'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { JourneyNow } from '@/hooks/use-journey'
import { SitePicks, SiteWords } from './site-picks'
import { SubjectSummary } from './subject-summary'
import { changeRecord, useSettledAnswers } from './use-record-answers'
import { words } from './words'

export function EndedSites({ now, record, type }: { now: JourneyNow; record: SubjectRecord; type: FilingTypeId }) {
  const picked = useSettledAnswers(now).record?.siteFilingNumbers ?? []
  if (type === 'deregister-subject')
    return (
      <>
        <SubjectSummary record={record} />
        <Card title={words.allEnd}>
          {record.sites.length ? null : <View className="muted">{words.noSites}</View>}
          {record.sites.map((site) => (
            <View key={site.filingNumber} className="site-pick">
              <SiteWords site={site} />
            </View>
          ))}
        </Card>
      </>
    )
  const here = record.sites.filter((site) => site.accessedHere)
  const last = type === 'deregister-site' && record.sites.length > 0 && record.sites.every((site) => picked.includes(site.filingNumber))
  return (
    <>
      <SitePicks
        title={words.pickEnd}
        says={words.pickEndSays}
        sites={here}
        picked={picked}
        {...(type === 'cancel-access' ? { warning: accessWarning } : {})}
        onChange={(numbers) => changeRecord(now, { siteFilingNumbers: [...numbers] })}
      />
      {last ? (
        <Notice tone="warn" live>
          {words.lastSite}
        </Notice>
      ) : null}
    </>
  )
}

const accessWarning = ({ accessedElsewhere }: SiteRecord) =>
  accessedElsewhere ? ({ tone: 'good', says: words.alsoElsewhere } as const) : ({ tone: 'warn', says: words.onlyHere } as const)
