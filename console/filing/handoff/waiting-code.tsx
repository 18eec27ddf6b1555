/** The code itself, how long it lasts, the two digits that must stand on the phone too, and its link for who cannot scan. */
import type { Handoff } from '@contract/handoff'
import type { HandoffKind } from '@domain/handoff/handoff'
import { Stack, Text, Title } from '@mantine/core'
import { useSecondsUntil } from '../../ui/use-seconds-until'
import { CopyLink } from './copy-link'
import { QrPicture } from './qr-picture'
import type { HandoffNow } from './use-handoff'
import { titles, words } from './words'

/** `title`: the level of its heading; none where it has one above. */
type WaitingCodeProps = { now: HandoffNow; handoff: Handoff; kind: HandoffKind; title: 2 | 3 | undefined }

export function WaitingCode({ now: { code, until }, handoff, kind, title }: WaitingCodeProps) {
  if (!code) return null
  return (
    <div className="handoff__code">
      <div>
        <QrPicture code={code} />
        <TimeLeft until={until} />
      </div>
      <Stack gap="sm" flex={1} miw={0}>
        {title ? (
          <Title order={title} size="h4">
            {titles[kind]}
          </Title>
        ) : null}
        <Text>{words.lead[kind]}</Text>
        <Text className="handoff__match" aria-label={`核对数字 ${handoff.matchCode}`}>
          {handoff.matchCode}
        </Text>
        <Text size="sm" c="dimmed">
          {words.match}
        </Text>
        <CopyLink key={code.link} link={code.link} />
        <Text size="sm" c="dimmed">
          {words.once}
        </Text>
      </Stack>
    </div>
  )
}

/** Seen each second, said only when it changes to the last half minute. */
function TimeLeft({ until }: { until: number }) {
  const seconds = useSecondsUntil(until)
  return (
    <>
      <Text size="sm" ta="center" className="figures" aria-hidden>
        {words.left(seconds)}
      </Text>
      <span className="unseen" role="status">
        {seconds > 0 && seconds <= 30 ? words.lastSeconds(30) : ''}
      </span>
    </>
  )
}
