/** 上传材料: every paper with why it is asked for, its letter to download, its picture; the camera's work can be given to the phone. */
import type { MaterialLevel } from '@domain/journey/journey-types'
import type { StepId } from '@domain/steps/step-id'
import { Group, Text, Title } from '@mantine/core'
import { QrButton } from '../../filing/handoff/qr-dialog'
import { useMirrorNow } from '../mirror/mirror-now'
import { useDraftNow } from '../store/draft-now'
import { FurtherPapers } from './materials/further-papers'
import { MaterialCard } from './materials/material-card'
import { StepBody } from './step-body'
import { words } from './words'

const says = words.materials
const levels: readonly MaterialLevel[] = ['required', 'recommended', 'optional']

export function MaterialsStep({ step }: { step: StepId }) {
  const { journey, orderId } = useDraftNow()
  const { locks } = useMirrorNow()
  const { requirements } = journey
  return (
    <StepBody step={step}>
      {(visited) => (
        <>
          {requirements.length && !locks.capture && !locks.whole ? (
            <section className="card">
              <Group justify="space-between">
                <Text maw={480}>{says.phoneSays}</Text>
                <QrButton what={{ kind: 'capture', orderId, place: { step } }} label={says.phone} variant="light" />
              </Group>
            </section>
          ) : null}
          {requirements.length ? null : <Text>{says.none}</Text>}
          {levels.map((level) => {
            const papers = requirements.filter((paper) => paper.level === level)
            if (!papers.length) return null
            return (
              <section key={level} aria-labelledby={`level-${level}`}>
                <Title order={2} size="h4" mt="md" mb="xs" id={`level-${level}`}>
                  {says.levels[level]}
                  {says.count(papers.filter(({ uploaded }) => uploaded).length, papers.length)}
                </Title>
                {papers.map((paper) => (
                  <MaterialCard key={paper.slot} requirement={paper} visited={visited} />
                ))}
              </section>
            )
          })}
          <FurtherPapers />
        </>
      )}
    </StepBody>
  )
}
