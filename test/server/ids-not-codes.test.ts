// What is stored are our ids, never another system's numbers (spec C7, I-2, K6-4).
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import { completeAnswers } from './support/filing'
import { signIn } from './support/person'
import { newPhone, serverForFile } from './support/server-for-file'
import { submitted } from './support/submitted'

const test = serverForFile()

it('refuses the ministry’s number in place of an id', async () => {
  const person = await signIn(test.app, newPhone())
  const { id } = (await person.create('/orders')).body
  const given = completeAnswers()
  for (const wrong of [{ subjectNature: 5 }, { subjectCertificateType: 2 }]) {
    const answers = { ...emptyAnswers(), 'verify-type': { ...given['verify-type'], ...wrong } }
    const saved = await person.send('PUT', `/orders/${id}/answers`, { revision: 0, answers })
    expect([saved.status, JSON.stringify(saved.body)]).toEqual([400, expect.stringContaining(Object.keys(wrong)[0] as string)])
  }
})

it('keeps a submitted filing with the ids it was answered with', async () => {
  const { person, orderId } = await submitted(test.app)
  const { answers } = (await person.send('GET', `/orders/${orderId}/answers`)).body as { answers: Answers }
  expect(answers['verify-type']).toMatchObject({ subjectNature: 'individual', subjectCertificateType: 'resident-id' })
  const row = await test.app.context.db.selectFrom('orders').selectAll().where('id', '=', orderId).executeTakeFirstOrThrow()
  const numbers = Object.entries(row).filter(([column]) => /nature|certificate|approval|language/.test(column))
  expect(numbers).toEqual([])
})
