/** Two people at their papers: one whose card has both sides on one picture, one with as many other papers as there may be. */
import type { Answers } from '@domain/filing/answers'
import type { MaterialAnswer } from '@domain/filing/material'
import sharp from 'sharp'
import { morning } from '../journeys/world'
import type { ApiPerson } from './person'
import { plainPicture, sampleSet } from './pictures'

type Props = { person: ApiPerson; orderId: string }
type Materials = Answers['materials']
type Cut = NonNullable<MaterialAnswer['cut']>

async function claim({ person, orderId }: Props, slot: string, picture: Buffer): Promise<string> {
  await person.call('PUT', '/consents/certificate', { given: true, textVersion: '1' })
  const given = { uploadId: await person.upload(picture, 'certificate'), slot, purpose: 'certificate', takenBytes: 800 * 1024 }
  return String((await person.call('POST', `/orders/${orderId}/materials`, given)).objectId)
}

/** Portrait side above the emblem's, as both lay on the table. */
async function bothOnOne(): Promise<Buffer> {
  const [front, back] = await Promise.all(
    (await sampleSet()).slice(0, 2).map((one) => sharp(one).resize(1000, 640, { fit: 'cover' }).toBuffer()),
  )
  return sharp({ create: { width: 1100, height: 1440, channels: 3, background: '#e8e4da' } })
    .composite([
      { input: front, left: 50, top: 50 },
      { input: back, left: 50, top: 750 },
    ])
    .jpeg({ quality: 88 })
    .toBuffer()
}

export async function bothSidesCut(actor: Props): Promise<Materials> {
  const [front, back] = ['subject-person-id-front', 'subject-person-id-back']
  const from = await claim(actor, front, await bothOnOne())
  const side = async (slot: string, part: Cut['part']): Promise<MaterialAnswer> => {
    const given = { objectId: from, slot, part, turn: 0 }
    const { objectId, at, how } = await actor.person.call<{ objectId: string; at: string; how: Cut['how'] }>(
      'POST',
      `/orders/${actor.orderId}/sides`,
      given,
    )
    return { objectId, at, cut: { from, how, part, turn: 0 } }
  }
  return { [front]: await side(front, 0), [back]: await side(back, 1) }
}

/** Ten for the subject, the most there may be, and one for the site. */
export async function tenOthers(actor: Props): Promise<Materials> {
  const objectId = await claim(actor, 'other-materials', await plainPicture())
  const slots = Array.from({ length: 10 }, (_, n) => (n ? `other-materials.${n}` : 'other-materials'))
  return Object.fromEntries([...slots, 'site-other-materials'].map((slot) => [slot, { objectId, at: morning }]))
}
