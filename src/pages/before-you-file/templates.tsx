/** Blank letters to look at and print before one begins; in the filing itself they come filled in. */
import type { Checklist } from '@domain/checklist/checklist'
import { Card, Row } from '@/components/ui/card'
import { showToast } from '@/components/ui/toast'
import { openBlankLetter } from '@/services/letters'
import { words } from './words'

export function Templates({ checklist, province, nature }: { checklist: Checklist; province: string; nature: string }) {
  const all = [...checklist.papers, ...checklist.situations.flatMap(({ papers }) => papers)]
  const letters = all.filter(({ template }) => template)
  const once = letters.filter((one, at) => letters.findIndex(({ material }) => material === one.material) === at)
  if (once.length === 0) return null
  const open = async (material: string) => {
    if (!(await openBlankLetter(material, province, nature))) showToast(words.notOpened)
  }
  return (
    <Card title={words.templates}>
      {once.map(({ material, name }) => (
        <Row key={material} icon="down" title={name} says={words.templateSays} onPress={() => void open(material)} />
      ))}
    </Card>
  )
}
