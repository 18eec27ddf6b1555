/** Something is on its way: its name for the ear, bars where it will stand for the eye. */
import { Skeleton, Stack } from '@mantine/core'

export const Waiting = ({ what, lines = 3 }: { what: string; lines?: number }) => (
  <Stack role="status" aria-label={`正在读取${what}`} gap="sm">
    {Array.from({ length: lines }, (_, n) => `line ${n}`).map((line) => (
      <Skeleton key={line} height={72} radius="md" />
    ))}
  </Stack>
)
