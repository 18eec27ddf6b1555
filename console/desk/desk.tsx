/** The desk's frame: which page stands, and the way to the others. */
import { Container, Title } from '@mantine/core'

export function Desk() {
  return (
    <Container component="main" size="xl" py="lg">
      <Title order={1}>审核台</Title>
    </Container>
  )
}
