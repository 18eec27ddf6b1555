/** One subject with its sites, and picking several of them for 注销网站 or 取消接入. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Heading } from '@/platform/heading'
import type { SiteCard as Site, SubjectCard as Subject } from '@/services/records'
import { canPickSeveral } from './batch'
import { SiteCard } from './site-card'
import { SubjectCard } from './subject-card'
import { words } from './words'

type SubjectSectionProps = {
  subject: Subject
  /** Numbers of the sites picked so far; undefined while none are being picked. */
  picking: readonly string[] | undefined
  onPicking: (sites: readonly string[] | undefined) => void
  onMore: (site?: Site) => void
  onPapers: () => void
}

export function SubjectSection({ subject, picking, onPicking, onMore, onPapers }: SubjectSectionProps) {
  const toggle = (site: string) =>
    picking && onPicking(picking.includes(site) ? picking.filter((other) => other !== site) : [...picking, site])
  return (
    <>
      <SubjectCard subject={subject} onMore={() => onMore()} onPapers={onPapers} />
      <View className="sites-head">
        <Heading level={2} className="sites-head__title">
          {subject.sites.length ? words.sites(subject.sites.length) : words.noSites}
        </Heading>
        {canPickSeveral(subject.sites) ? (
          <Button kind="plain" size="small" onPress={() => onPicking(picking ? undefined : [])}>
            {picking ? words.batchEnd : words.batch}
          </Button>
        ) : null}
      </View>
      {picking ? <View className="muted sites-head__says">{words.batchSays}</View> : null}
      {subject.sites.map((site) => (
        <SiteCard
          key={site.filingNumber}
          site={site}
          picking={picking !== undefined}
          picked={picking?.includes(site.filingNumber) === true}
          onPick={() => toggle(site.filingNumber)}
          onMore={() => onMore(site)}
        />
      ))}
    </>
  )
}
