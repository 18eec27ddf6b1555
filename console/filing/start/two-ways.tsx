/** After the look-up said which type it is: go on here, or on the phone. */
import { Button, Group, Text, Title } from '@mantine/core'
import { QrButton } from '../handoff/qr-dialog'
import { words } from './words'

type TwoWaysProps = {
  orderId: string
  /** Goes on at the computer. */
  onHere: () => void
}

export const TwoWays = ({ orderId, onHere }: TwoWaysProps) => (
  <section className="card section" aria-labelledby="two-ways">
    <Title order={2} size="h4" id="two-ways">
      {words.where}
    </Title>
    <Text mt={4}>{words.whereSays}</Text>
    <Group mt="md" gap="sm">
      <Button onClick={onHere}>{words.onHere}</Button>
      <QrButton what={{ kind: 'continue', orderId }} label={words.onPhone} />
    </Group>
  </section>
)
