/** Pictures for the players' papers: a plain one where nobody looks, 林小溪's drawn set where somebody does. */
import sharp from 'sharp'
import { drawResidentId, drawResidentIdBack, drawSignedLetter } from '../../server/seed/sample-certificates/sample-certificates'
import { linXiaoxi } from '../../server/seed/sample-certificates/sample-person'

const shooting = { level: 'phone' as const, seed: 3 }
const letter = {
  title: '互联网信息服务备案承诺书',
  paragraphs: ['本人承诺：所填资料真实、准确，网站内容与备案内容一致。', '资料如有变化，将及时办理变更。'],
  signer: linXiaoxi.name,
  signedOn: '2026-09-13',
  fingerprint: true,
}
type Set = readonly [front: Buffer, back: Buffer, letter: Buffer]
let drawn: Promise<Set> | undefined

export const plainPicture = (): Promise<Buffer> =>
  sharp({ create: { width: 600, height: 400, channels: 3, background: '#9fb2c8' } })
    .jpeg()
    .toBuffer()

/** Portrait side, emblem side, signed letter; drawn once. */
export function sampleSet(): Promise<Set> {
  drawn ??= Promise.all([drawResidentId(linXiaoxi, shooting), drawResidentIdBack(linXiaoxi, shooting), drawSignedLetter(letter, shooting)])
  return drawn
}
