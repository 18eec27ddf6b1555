// POST /recognitions (issue 2 points 5 and 8): the owner's own picture, with its own consent, nothing read is kept or logged.
import { jest } from '@jest/globals'
import { drawResidentId } from '../../../server/seed/sample-certificates/sample-certificates'
import { linXiaoxi } from '../../../server/seed/sample-certificates/sample-person'
import { type Person, signIn } from '../support/person'
import { photo } from '../support/pictures'
import { newPhone, serverForFile } from '../support/server-for-file'
import { agreeTo, claim, upload } from '../support/upload'

jest.setTimeout(120_000)
const test = serverForFile({ logLevel: 'debug' })

async function stored(bytes: Buffer): Promise<{ person: Person; objectId: string }> {
  const person = await signIn(test.app, newPhone())
  await agreeTo(person, 'certificate')
  const { id } = (await person.create('/orders')).body
  const claimed = await claim(person, id, await upload(test.app, person, bytes))
  if (claimed.status !== 201) throw new Error(JSON.stringify(claimed.body))
  return { person, objectId: String(claimed.body.objectId) }
}

const read = (person: Person, objectId: string, certificate = 'resident-id', side = 'front') =>
  person.send('POST', '/recognitions', { objectId, certificate, side })

it('reads the first journey’s card, and neither keeps nor logs what it read', async () => {
  const { person, objectId } = await stored(await drawResidentId(linXiaoxi, { level: 'phone', seed: 1 }))
  await agreeTo(person, 'server-reading')
  const answer = await read(person, objectId)
  expect(answer.status).toBe(200)
  expect(answer.body).toMatchObject({ certificate: 'resident-id', side: 'front', engine: 'server' })
  const fields = answer.body.fields as { field: string; value: string }[]
  expect(fields.find((field) => field.field === 'idNumber')?.value).toBe('440305199003079019')
  expect(fields.find((field) => field.field === 'name')?.value).toBe('林小溪')
  expect(test.logLines.join('')).not.toContain('440305199003079019')
  expect(test.logLines.join('')).not.toContain('林小溪')
  const everything = JSON.stringify((await person.send('POST', '/account/export')).body)
  expect(everything).not.toContain('440305199003079019')
})

it('needs a consent of its own', async () => {
  const { person, objectId } = await stored(await photo())
  const answer = await read(person, objectId)
  expect(answer.status).toBe(403)
  expect(answer.body).toMatchObject({ code: 'consent-needed' })
  await agreeTo(person, 'server-reading')
  await person.send('PUT', '/consents/server-reading', { given: false, textVersion: '1' })
  expect((await read(person, objectId)).status).toBe(403)
})

it('does not know another person’s picture', async () => {
  const { objectId } = await stored(await photo())
  const other = await signIn(test.app, newPhone())
  await agreeTo(other, 'server-reading')
  expect((await read(other, objectId)).status).toBe(404)
})

it('says that an officer’s card is typed, and that noise holds no fields', async () => {
  const { person, objectId } = await stored(await photo())
  await agreeTo(person, 'server-reading')
  const card = await read(person, objectId, 'military-officer')
  expect(card.status).toBe(422)
  expect(card.body).toMatchObject({ code: 'not-readable-kind' })
  const noise = await read(person, objectId)
  expect(noise.status).toBe(200)
  expect((noise.body.fields as { field: string; doubt?: string }[]).filter((field) => !field.doubt)).toEqual([])
})
