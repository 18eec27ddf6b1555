// Letters over the wire: filled in for their owner only, blank ones for everybody (spec B5, C12).
import { readyFiling } from '../support/filing'
import { request, signIn } from '../support/person'
import { newPhone, serverForFile } from '../support/server-for-file'

const test = serverForFile()

it('gives the owner the letter of a slot, nobody else, and none for a site that is not there', async () => {
  const filing = await readyFiling(test.app)
  const at = (slot: string) => `/orders/${filing.orderId}/letters/${slot}`
  expect((await filing.person.send('GET', at('commitment-letter'))).status).toBe(200)
  expect((await filing.person.send('GET', at('commitment-letter.0'))).status).toBe(200)
  expect((await filing.person.send('GET', at('commitment-letter.1'))).status).toBe(404)
  expect((await filing.person.send('GET', at('subject-certificate'))).status).toBe(404)
  expect((await filing.person.send('GET', at('commitment-letter.x'))).status).toBe(400)
  const other = await signIn(test.app, newPhone())
  expect((await other.send('GET', at('commitment-letter'))).status).toBe(404)
})

it('gives anybody a blank letter of a province, in that province’s form', async () => {
  const blank = (material: string, province: string, nature: string) =>
    request(test.app, 'GET', `/letters/${material}/blank?province=${province}&nature=${nature}`)
  expect((await blank('site-person-authorization', '310000', 'enterprise')).status).toBe(200)
  expect((await blank('commitment-letter', '440000', 'individual')).status).toBe(200)
  expect((await blank('commitment-letter', '999999', 'individual')).status).toBe(404)
  expect((await blank('commitment-letter', '440000', 'nobody')).status).toBe(404)
  expect((await blank('no-such-letter', '440000', 'individual')).status).toBe(404)
  expect((await blank('commitment-letter', 'x', 'individual')).status).toBe(400)
})
