/** Asks before something goes away. */
import { Button, Group, Modal, Stack, Text } from '@mantine/core'

type AreYouSureProps = { open: boolean; title: string; text: string; yes: string; no: string; onYes: () => void; onNo: () => void }

export const AreYouSure = ({ open, title, text, yes, no, onYes, onNo }: AreYouSureProps) => (
  <Modal opened={open} onClose={onNo} title={title} closeButtonProps={{ 'aria-label': no }}>
    <Stack>
      <Text>{text}</Text>
      <Group justify="end">
        <Button variant="default" onClick={onNo} data-autofocus>
          {no}
        </Button>
        <Button color="red" onClick={onYes}>
          {yes}
        </Button>
      </Group>
    </Stack>
  </Modal>
)
