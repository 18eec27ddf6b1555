/** What of what is filed wants to be seen to: an expiring certificate, a number missing on the site. Nothing where nothing is filed. */
import { Title } from '@mantine/core'
import { paths } from '../pages'
import { HealthLine } from '../records/health-lines'
import { useRecords } from '../records/use-records'
import { toLookAfter } from './to-look-after'
import { words } from './words'

export function LookAfter() {
  const subjects = useRecords().data?.subjects
  if (!subjects?.length) return null
  const lines = toLookAfter(subjects)
  return (
    <section className="card section" aria-labelledby="look-after">
      <Title order={2} size="h4" id="look-after" mb="sm">
        {lines.length ? words.lookAfter : words.allFine}
      </Title>
      <div className="health">
        {lines.map(({ name, line }) => (
          <HealthLine key={`${name}${line.id}${line.says}`} line={{ ...line, says: `${name}：${line.says}` }} />
        ))}
      </div>
      <a className="link" href={paths.records}>
        {words.records}
      </a>
    </section>
  )
}
