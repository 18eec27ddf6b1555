/** Only in the demonstration: the paper of the story being told that fits this slot, instead of one's own. */
import { pictureOf } from '@domain/recognition/reading-targets'
import { useAppState } from '@/components/ui/appearance'
import { Button } from '@/components/ui/button'
import { showToast } from '@/components/ui/toast'
import { useStory } from '@/hooks/use-sandbox'
import type { PickedFile } from '@/platform/media-types'
import { openSample, type SampleStory } from '@/services/sandbox'
import { useDraftStore } from '@/store/draft-store'

type Sample = SampleStory['samples'][number]

/** A site's person has papers of their own where the story has such a person. */
function fitting(samples: readonly Sample[], slot: string, paper: { certificate: string; side: string }): Sample | undefined {
  const whose = slot.startsWith('site-person') ? 'site-person' : 'subject'
  const same = samples.filter(({ certificate, side }) => certificate === paper.certificate && side === paper.side)
  return same.find((one) => one.whose === whose) ?? same[0]
}

export function SampleButton({ slot, name, onTake }: { slot: string; name: string; onTake: (file: PickedFile) => void }) {
  const demo = useAppState().openDemo !== undefined
  const story = useStory(demo)
  const answers = useDraftStore((state) => state.answers)
  const paper = pictureOf(answers, slot) ?? { certificate: 'letter', side: 'front' }
  const sample = demo && story ? fitting(story.samples, slot, paper) : undefined
  if (!sample) return null
  const take = async () => {
    const file = await openSample(sample.id, sample.name)
    if (file) onTake(file)
    else showToast('示例照片没有取到，请再点一次')
  }
  return (
    <Button kind="plain" size="small" label={`用示例照片：${name}`} onPress={() => void take()}>
      用示例照片
    </Button>
  )
}
