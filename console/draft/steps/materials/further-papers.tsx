/** 其他材料: what the person adds on their own, one after another, up to the limit. Source: spec B5, C12. */
import { emptyPlace } from '@domain/journey/empty-place'
import type { FurtherPaper } from '@domain/materials/further-papers'
import { Button, Group, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useDraftNow } from '../../store/draft-now'
import { words } from '../words'
import { MaterialCard } from './material-card'

const says = words.materials

export function FurtherPapers() {
  const { journey } = useDraftNow()
  return journey.further.map((paper) => <Further key={paper.material} paper={paper} />)
}

function Further({ paper }: { paper: FurtherPaper }) {
  const { journey } = useDraftNow()
  const [adding, setAdding] = useState<string>()
  const { name, nextSlot, used, most, why } = paper
  // Where a rule asks for the paper its first place is listed above already.
  const listed = journey.requirements.some(({ slot }) => slot === nextSlot)
  if (adding !== undefined && adding === nextSlot && !listed)
    return <MaterialCard requirement={emptyPlace(paper, adding)} visited={false} />
  return (
    <section className="card material">
      <Group justify="space-between">
        <Title order={2} size="h5">
          {name}
        </Title>
        <Text size="sm">{says.used(used, most)}</Text>
      </Group>
      <Text size="sm">{why}</Text>
      {nextSlot === undefined ? <Text size="sm">{says.fullSays(most)}</Text> : null}
      {nextSlot === undefined || listed ? null : (
        <Button
          mt="xs"
          size="xs"
          variant="default"
          aria-label={`${used ? says.more : says.add}：${name}`}
          onClick={() => setAdding(nextSlot)}
        >
          {used ? says.more : says.add}
        </Button>
      )}
    </section>
  )
}
