/** A filed subject with its sites: numbers, who (masked), where, health, and what can be done. */
import type { SiteCard, SubjectCard } from '@contract/records'
import { natureName } from '@domain/filing/subject-natures'
import { provinceName } from '@domain/regions/province-names'
import { Badge, Group, Text, Title } from '@mantine/core'
import { useSettings } from '../../api/settings'
import { Actions } from './actions'
import { HealthLines } from './health-lines'
import { words } from './words'

export function SubjectPart({ subject }: { subject: SubjectCard }) {
  const { filingNumber, maskedName, state, nature, provinceCode, filedAt, sites } = subject
  return (
    <section className="subject" aria-labelledby={`subject-${filingNumber}`}>
      <div className="card">
        <Group gap="sm">
          <Title order={2} size="h4" id={`subject-${filingNumber}`}>
            {maskedName}
          </Title>
          <Badge variant="light" radius="sm" tt="none" style={{ background: 'var(--ground)', color: 'var(--ink-2)' }}>
            {words.states[state]}
          </Badge>
        </Group>
        <Text className="figures number">{filingNumber}</Text>
        <Text size="sm" c="dimmed">
          {words.about(natureName(nature), provinceName(provinceCode) ?? provinceCode, filedAt ?? undefined)}
        </Text>
        {state === 'hollow' ? <Text c="var(--amber)">{words.hollowSays}</Text> : null}
        <HealthLines health={subject.health} />
        <Actions name={maskedName} actions={subject.actions} subject={filingNumber} />
      </div>
      {sites.length ? (
        <div className="sites">
          {sites.map((site) => (
            <Site key={site.filingNumber} site={site} subject={filingNumber} />
          ))}
        </div>
      ) : (
        <Text mt="sm">{words.noSites}</Text>
      )}
    </section>
  )
}

function Site({ site, subject }: { site: SiteCard; subject: string }) {
  const provider = useSettings().data?.providerName ?? '接入商'
  return (
    <article className="card" aria-label={site.name}>
      <Title order={3} size="h5">
        {site.name}
      </Title>
      <Text className="figures number">{site.filingNumber}</Text>
      <dl className="facts">
        <dt>{words.domains}</dt>
        <dd>{site.domains.join('、')}</dd>
        <dt>{words.provider}</dt>
        <dd>{providersOf(site, provider)}</dd>
        {site.maskedPerson ? (
          <>
            <dt>{words.person}</dt>
            <dd>{site.maskedPerson}</dd>
          </>
        ) : null}
      </dl>
      <HealthLines health={site.health} />
      <Actions name={site.name} actions={site.actions} subject={subject} site={site.filingNumber} />
    </article>
  )
}

function providersOf({ accessedHere, accessedElsewhere }: SiteCard, provider: string): string {
  const known = [accessedHere ? words.here(provider) : '', accessedElsewhere ? words.elsewhere : ''].filter(Boolean)
  return known.join('、') || words.noProvider
}
