/** What 陈一 does at the computer, and what was typed there before the story begins. */
import type { Answers } from '@domain/filing/answers'
import { type ApiPerson, signInAs } from '../../access/person'
import { plainPicture } from '../../access/pictures'
import { beijingAccount, beijingAnswers } from '../../server/support/beijing'
import { save } from '../chapters/beijing'
import type { Computer } from '../e2e-console/computer'
import type { Stage } from '../journey'
import { morning } from '../world'

export async function signInAtTheComputer(computer: Computer, { world }: Pick<Stage, 'world'>, phone: string): Promise<void> {
  await computer.open()
  await computer.see('用手机号码登录')
  await computer.type('手机号码', phone)
  const before = await world.codes(phone)
  await computer.tap('获取验证码')
  await computer.type('短信验证码', await world.code(phone, before))
  await computer.tick('我已阅读并同意《隐私说明》')
  await computer.tap('登录')
  await computer.see('总览')
}

/** 开始备案 at the computer; answers the order. */
export async function beginAtTheComputer(computer: Computer, { world }: Pick<Stage, 'world'>): Promise<string> {
  await computer.open('#/start')
  await computer.tap('在电脑上开始')
  await computer.see('谁来备案')
  const [order] = await world.orders(beijingAccount)
  if (!order) throw new Error('no order was begun')
  return order.id
}

/** Papers 北京 asks for, as far as the story does not photograph them itself. */
const slots = [
  'subject-certificate',
  'subject-person-id-front',
  'subject-person-id-back',
  'site-person-id-front',
  'site-person-id-back',
  'commitment-letter',
  'authorization-letter',
]

/** Typed on another device while the computer is open: everything but what the story types itself. */
export async function typedBefore({ world }: Pick<Stage, 'world'>, orderId: string): Promise<ApiPerson> {
  const person = await signInAs(world.address, world, beijingAccount)
  await person.call('PUT', '/consents/certificate', { given: true, textVersion: '1' })
  const uploadId = await person.upload(await plainPicture(), 'certificate')
  const given = { uploadId, slot: 'subject-certificate', purpose: 'certificate', takenBytes: 800 * 1024 }
  const objectId = String((await person.call('POST', `/orders/${orderId}/materials`, given)).objectId)
  const answers = beijingAnswers()
  const { contactAddress: _address, ...subject } = answers.subject
  const [{ siteName: _name, ...site } = {}] = answers.sites
  const paper = (slot: string) => [slot, { objectId, at: morning, ...(slot.endsWith('letter') ? { signedOn: '2026-09-13' } : {}) }]
  const typed: Answers = { ...answers, subject, sites: [site], materials: Object.fromEntries(slots.map(paper)) }
  // Looked up first: the computer hears of what is saved.
  await person.call('POST', `/orders/${orderId}/detection`, { answers: typed['verify-type'] })
  await save(person, orderId, typed)
  return person
}
