/** 其他云服务 by ticking instead of typing numbers: the account's other servers, put in and taken out of the list above. */
import { filledLines, siteResources } from '@domain/facts/sites'
import type { SectionState } from '@domain/journey/journey-types'
import { Checkbox, Group } from '@mantine/core'
import { useResources } from '../../api/resources'
import { useLock } from '../../mirror/use-lock'
import { useDraftNow } from '../../store/draft-now'
import { words } from '../words'

export function MoreServers({ n, section }: { n: number; section: SectionState }) {
  const { answers, change } = useDraftNow()
  const anchor = `sites.${n}.moreResources`
  const locked = useLock(anchor)
  const field = section.fields.find((one) => one.anchor === anchor)
  const asked = field !== undefined && !field.readOnly
  const { data } = useResources(asked)
  if (!asked) return null
  const lines = filledLines(String(field.value ?? '').split('\n'))
  const main = siteResources(answers, n)[0]?.id
  const others = (data?.resources ?? []).filter(({ id, qualifies }) => id !== main && (qualifies || lines.includes(id)))
  if (!others.length) return null
  return (
    <Checkbox.Group value={lines} onChange={(next) => change(anchor, next.join('\n'))} label={words.site.others} mb="sm">
      <Group gap="md" mt={4}>
        {others.map(({ id, name, ip }) => (
          <Checkbox key={id} value={id} label={[name, ip ?? id].join(' ')} disabled={locked !== undefined} />
        ))}
      </Group>
    </Checkbox.Group>
  )
}
