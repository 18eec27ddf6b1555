/** The link of the code, sent to the phone and pasted. */
import { useState } from 'react'
import { PlainField } from '@/components/form/plain-field'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { goalOf } from './code-goal'
import { words } from './words'

export function LinkCard({ onLink }: { onLink: (text: string) => void }) {
  const [link, setLink] = useState('')
  const [tried, setTried] = useState(false)
  const wrong = link.trim() === '' || !goalOf(link)
  const open = () => {
    setTried(true)
    if (!wrong) onLink(link)
  }
  return (
    <Card>
      <PlainField
        id="handoff-link"
        label={words.link}
        value={link}
        onChange={setLink}
        onEnter={open}
        hint={words.linkHint}
        insist={tried}
        problem={wrong ? words.linkWrong : undefined}
      />
      <Button kind="secondary" onPress={open}>
        {words.openLink}
      </Button>
    </Card>
  )
}
