// Both sides of a card on one picture: one picture fills both slots, each cut to its side (spec K1).
import sharp from 'sharp'
import { signIn } from './support/person'
import { photo } from './support/pictures'
import { newPhone, serverForFile } from './support/server-for-file'
import { sandboxOf } from './support/submitted'
import { agreeTo, claim, upload } from './support/upload'

const test = serverForFile()
const sandbox = sandboxOf(() => test.app)

const card = (colour: string, width = 860, height = 540) => ({ create: { width, height, channels: 3 as const, background: colour } })
const red = '#b02020'
const blue = '#2040b0'

/** Two cards on a pale table, a red one first. */
async function twoCards(how: 'down' | 'across'): Promise<Buffer> {
  const second = how === 'down' ? { left: 120, top: 760 } : { left: 1120, top: 140 }
  const size = how === 'down' ? { width: 1100, height: 1440 } : { width: 2100, height: 820 }
  return sharp({ create: { ...size, channels: 3, background: '#e8e4da' } })
    .composite([
      { input: await sharp(card(red)).png().toBuffer(), left: 120, top: 140 },
      { input: await sharp(card(blue)).png().toBuffer(), ...second },
    ])
    .jpeg({ quality: 92 })
    .toBuffer()
}

async function stored(picture: Buffer) {
  await sandbox.reset()
  const person = await signIn(test.app, newPhone())
  const orderId = String((await person.create('/orders')).body.id)
  await agreeTo(person, 'certificate')
  const { body } = await claim(person, orderId, await upload(test.app, person, picture))
  const cut = (given: object) =>
    person.send('POST', `/orders/${orderId}/sides`, {
      objectId: body.objectId,
      slot: 'subject-person-id-front',
      part: 0,
      turn: 0,
      ...given,
    })
  const pixels = async (objectId: unknown) => {
    const answer = await test.app.inject({ method: 'GET', url: `/api/objects/${objectId}`, headers: person.headers })
    const { dominant } = await sharp(answer.rawPayload).stats()
    return dominant.r > dominant.b ? 'red' : 'blue'
  }
  return { person, orderId, cut, pixels, whole: String(body.objectId) }
}

it.each(['down', 'across'] as const)('%s: each half is cut close to its card', async (how) => {
  const { cut, pixels } = await stored(await twoCards(how))
  const [front, back] = [await cut({ part: 0 }), await cut({ part: 1, slot: 'subject-person-id-back' })]
  expect([front.status, front.body.how, back.body.how]).toEqual([201, how, how])
  expect([await pixels(front.body.objectId), await pixels(back.body.objectId)]).toEqual(['red', 'blue'])
  for (const { body } of [front, back]) {
    // 860 × 540 with at most about a tenth around it
    expect(body.width).toBeGreaterThanOrEqual(850)
    expect(body.width).toBeLessThan(1000)
    expect(body.height).toBeGreaterThanOrEqual(530)
    expect(body.height).toBeLessThan(700)
  }
})

it('is turned by quarters, and cut the other way when that is said', async () => {
  const { cut } = await stored(await twoCards('down'))
  const turned = await cut({ turn: 1 })
  expect(turned.body.height).toBeGreaterThan(turned.body.width as number)
  const other = await cut({ how: 'across' })
  expect(other.body).toMatchObject({ how: 'across' })
})

it('where no edges are seen, the whole half is kept', async () => {
  const { cut } = await stored(await photo(900, 1200))
  expect((await cut({})).body).toMatchObject({ how: 'down', width: 900, height: 600 })
})

it('another person’s picture is not there; without the consent nothing is cut', async () => {
  const { cut, whole, person } = await stored(await twoCards('down'))
  const other = await signIn(test.app, newPhone())
  const orderId = String((await other.create('/orders')).body.id)
  await agreeTo(other, 'certificate')
  const stolen = await other.send('POST', `/orders/${orderId}/sides`, {
    objectId: whole,
    slot: 'subject-person-id-front',
    part: 0,
    turn: 0,
  })
  expect(stolen.status).toBe(404)
  await person.send('PUT', '/consents/certificate', { given: false, textVersion: '1' })
  expect((await cut({})).status).not.toBe(201)
})

it('a part or a turn that does not exist is refused with its field', async () => {
  const { cut } = await stored(await twoCards('down'))
  expect((await cut({ part: 2 })).status).toBe(400)
  expect((await cut({ turn: 5 })).status).toBe(400)
})
