/** Taking a site out again; offered for every site but the first, whose domain the whole look-up was made for. */
import { removeSite } from '@domain/filing/several-sites'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMirrorNow } from '../../mirror/mirror-now'
import { useDraftNow } from '../../store/draft-now'
import { AreYouSure } from '../../ui/are-you-sure'
import { words } from '../words'
import { picksSites } from './picks-sites'

const says = words.site

export function RemoveSite({ n }: { n: number }) {
  const { answers, journey, keeper } = useDraftNow()
  const { whole } = useMirrorNow().locks
  const [asking, setAsking] = useState(false)
  if (n === 0 || picksSites(journey)) return null
  const name = answers.sites[n]?.siteName || says.nth(n + 1)
  const remove = () => {
    setAsking(false)
    keeper.change((before) => removeSite(before, n))
  }
  return (
    <>
      <Button
        variant="subtle"
        size="xs"
        c="var(--red)"
        disabled={whole}
        aria-label={`${says.remove}：${name}`}
        onClick={() => setAsking(true)}
      >
        {says.remove}
      </Button>
      <AreYouSure
        open={asking}
        title={says.sure(name)}
        text={says.sureText}
        yes={says.yes}
        no={says.keep}
        onYes={remove}
        onNo={() => setAsking(false)}
      />
    </>
  )
}
